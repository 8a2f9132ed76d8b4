package org.tocsin.workbench.core.export;

/** How far an export is, and whether somebody still wants it. Called by the thread that exports. */
public interface ExportProgress {

    /** Nobody looks, and nobody cancels. */
    ExportProgress NONE = new ExportProgress() {
        @Override
        public boolean cancelled() {
            return false;
        }

        @Override
        public void doing(String what) {
            // nobody looks
        }
    };

    /** Asked before each row. */
    boolean cancelled();

    /** What it does now, in a few words. */
    void doing(String what);
}
