// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;

/**
 * What can be chosen in a text, shown below it as soon as somebody types, and by Arrow Down or Ctrl+Space before. Typing opens it a
 * moment later, when something may have been chosen and the text be empty again: then it stays shut.
 */
final class ProposalPopup {

	private static final int DELAY_MILLISECONDS = 120;
	private static final IContentProposal[] NONE = {};
	private static final Point SIZE = new Point(420, 240);

	private final ContentProposalAdapter popup;
	private boolean asked;

	/**
	 * @param proposals what can be chosen by what is typed
	 * @param images    the image of a proposal, or null
	 * @param chosen    is told what is chosen; the text stays as it is
	 */
	ProposalPopup(Text text, IContentProposalProvider proposals, Function<IContentProposal, Image> images, Consumer<IContentProposal> chosen) {
		// Without a key and characters of its own every letter and digit opens it.
		popup = new ContentProposalAdapter(text, new TextContentAdapter(),
				(contents, position) -> contents.isEmpty() && !asked ? NONE : proposals.getProposals(contents, position), null, null);
		popup.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
		popup.setFilterStyle(ContentProposalAdapter.FILTER_NONE);
		popup.setAutoActivationDelay(DELAY_MILLISECONDS);
		popup.setPropagateKeys(true);
		popup.setPopupSize(SIZE);
		popup.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object proposal) {
				return ((IContentProposal) proposal).getLabel();
			}

			@Override
			public Image getImage(Object proposal) {
				return images.apply((IContentProposal) proposal);
			}
		});
		popup.addContentProposalListener(chosen::accept);
		text.addListener(SWT.KeyDown, event -> {
			boolean asks = event.keyCode == SWT.ARROW_DOWN && event.stateMask == 0 || event.character == ' ' && event.stateMask == SWT.MOD1;
			if (asks && !isOpen()) {
				event.doit = false;
				open();
			}
		});
	}

	/** Whether it is shown. */
	boolean isOpen() {
		return popup.isProposalPopupOpen();
	}

	/** Whether it has the keyboard's focus in place of the text. */
	boolean hasFocus() {
		return popup.hasProposalPopupFocus();
	}

	/** Shows it, also where nothing is typed. */
	void open() {
		asked = true;
		try {
			popup.openProposalPopup();
		} finally {
			asked = false;
		}
	}
}
