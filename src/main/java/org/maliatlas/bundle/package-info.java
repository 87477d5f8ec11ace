/** What a desk takes away: a page saved under a file's name, as one picture or as a bundle of pictures with their data and words. */
package org.maliatlas.bundle;
