/** The window: JavaFX, and nothing but wiring of what the rooms below work out. The only room that knows JavaFX. */
package org.maliatlas.window;
