/** The command line: one file a command, and the only room with standard streams and exit codes. */
@NullMarked
package org.khabar.cli;

import org.jspecify.annotations.NullMarked;
