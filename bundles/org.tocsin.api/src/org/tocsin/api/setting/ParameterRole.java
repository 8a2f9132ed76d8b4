package org.tocsin.api.setting;

/**
 * What a parameter of a source or a writer is for, told by its factory to those who fill it in without knowing the
 * plug-in: {@code replay} sets the files of whatever source reads recordings, and the folder of every writer that has
 * one.
 */
public enum ParameterRole {
    /** A text: the folder that is written to. */
    OUTPUT_FOLDER,
    /** A text: the name of the file that is written in that folder. */
    OUTPUT_FILE,
    /** A whole number: how many files of days before are kept; 0 for one file without end. */
    DAYS_KEPT,
    /** True if a person at a terminal sees what is written. */
    TERMINAL,
    /** A text: paths of the files that are read, one a line. */
    INPUT_FILES,
    /** True if a source goes on when its files grow. */
    FOLLOW,
    /** A number: how many times as fast as in reality; 0 for as fast as possible. */
    SPEED,
    /** A text: where the past of a source ends, which is learned and not judged; empty for none. */
    PAST,
    /** A whole number: where chance begins. */
    SEED,
    /** A text: the time of the first event in ISO 8601, or {@code now}. */
    START,
    /** A duration: how much event time there is. */
    LENGTH
}
