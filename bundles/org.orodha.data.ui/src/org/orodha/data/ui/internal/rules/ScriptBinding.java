// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.rules;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.orodha.core.catalogue.Commands;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Ruleset;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.form.Typing;

/** Keeps a document and the script of a ruleset the same; what is typed becomes commands that can be undone. */
final class ScriptBinding implements IDocumentListener {

	private final OpenCatalogue catalogue;
	private final Ruleset ruleset;
	private final IDocument document;
	private final Typing typing;
	private boolean showing;

	ScriptBinding(OpenCatalogue catalogue, Ruleset ruleset, IDocument document) {
		this.catalogue = catalogue;
		this.ruleset = ruleset;
		this.document = document;
		this.typing = new Typing(catalogue);
		document.addDocumentListener(this);
	}

	private String script() {
		return ruleset.getScript() == null ? "" : ruleset.getScript();
	}

	/** Shows the present script; where only a part of it differs, only that is replaced, so that the caret stays. */
	void refresh() {
		if (typing.isBusy())
			return;
		String present = script();
		String shown = document.get();
		if (present.equals(shown))
			return;
		int start = 0;
		int shorter = Math.min(present.length(), shown.length());
		while (start < shorter && present.charAt(start) == shown.charAt(start))
			start++;
		int end = 0;
		while (end < shorter - start && present.charAt(present.length() - 1 - end) == shown.charAt(shown.length() - 1 - end))
			end++;
		showing = true;
		try {
			document.replace(start, shown.length() - start - end, present.substring(start, present.length() - end));
		} catch (BadLocationException impossible) {
			throw new IllegalStateException(impossible);
		} finally {
			showing = false;
		}
	}

	/** What comes next is another command. */
	void finished() {
		typing.finished();
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// the change counts once it is made
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		if (showing)
			return;
		String text = document.get();
		typing.change(() -> text.equals(script()) ? null
				: Commands.set(catalogue.catalogue(), ruleset, Literals.RULESET__SCRIPT, text.isEmpty() ? null : text));
		if (event.getText() != null && event.getText().indexOf('\n') >= 0)
			typing.finished();
	}
}
