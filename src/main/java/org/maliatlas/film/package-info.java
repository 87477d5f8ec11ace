/** Films: a page whose dates pass, as GIF and MP4. */
package org.maliatlas.film;
