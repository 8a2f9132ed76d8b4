package org.tocsin.source.csv.internal;

/** Makes the table that fits a header. */
@FunctionalInterface
interface TableMaker {

    Table table(Columns columns);
}
