package org.tocsin.workbench.internal.rules;

import java.util.List;
import java.util.function.BiFunction;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.tocsin.workbench.core.rules.Proposal;

/** Offers what could stand at the caret, on Ctrl+Space and while letters are typed. */
final class Assist {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_[{";
    private static final int DELAY_MILLIS = 150;

    /** What JFace wants to know of a proposal. */
    private record Offer(Proposal proposal) implements IContentProposal {
        @Override
        public String getContent() {
            return proposal.replacement();
        }

        @Override
        public int getCursorPosition() {
            return proposal.select();
        }

        @Override
        public String getLabel() {
            return proposal.label();
        }

        @Override
        public @Nullable String getDescription() {
            return proposal.help().isEmpty() ? null : proposal.help();
        }
    }

    private Assist() {}

    /** Offers from now on. */
    static void install(StyledText text, BiFunction<String, Integer, List<Proposal>> proposals) {
        ContentProposalAdapter adapter = new ContentProposalAdapter(
                text,
                new StyledTextContents(),
                (contents, caret) -> proposals.apply(contents, caret).stream()
                        .map(Offer::new)
                        .toArray(IContentProposal[]::new),
                KeyStroke.getInstance(SWT.MOD1, ' '),
                LETTERS.toCharArray());
        adapter.setAutoActivationDelay(DELAY_MILLIS);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
        adapter.setFilterStyle(ContentProposalAdapter.FILTER_NONE);
        adapter.setPropagateKeys(true);
        adapter.setPopupSize(new Point(230, 170));
        adapter.addContentProposalListener(offer -> accept(text, ((Offer) offer).proposal()));
        // the text would move its caret before the list sees the key
        text.addVerifyKeyListener(event -> {
            if (adapter.isProposalPopupOpen()) {
                event.doit = switch (event.keyCode) {
                    case SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.PAGE_UP, SWT.PAGE_DOWN, SWT.CR, SWT.KEYPAD_CR -> false;
                    default -> event.doit;
                };
            }
        });
    }

    private static void accept(StyledText text, Proposal proposal) {
        int length = text.getCharCount();
        if (proposal.from() <= length && proposal.to() <= length) {
            text.replaceTextRange(proposal.from(), proposal.to() - proposal.from(), proposal.replacement());
            int begin = proposal.from() + proposal.select();
            text.setSelection(begin, begin + proposal.selected());
        }
    }
}
