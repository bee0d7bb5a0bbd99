/** People in files as spreadsheets write and read them. */
@NullMarked
package io.ringcycle.server.csv;

import org.jspecify.annotations.NullMarked;
