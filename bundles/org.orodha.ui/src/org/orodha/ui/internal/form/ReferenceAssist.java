// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.Collection;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Text;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.internal.templates.NewElement;

/** Lets a person choose what a reference is given by typing into a text, where the reference is shown. */
public final class ReferenceAssist {

	private final FormContext context;
	private final EReference reference;
	private final Supplier<EObject> owner;
	private final ProposalPopup popup;

	/** What the reference is given, with the command that makes it so. */
	@FunctionalInterface
	public interface Setter {

		/** @param element may be new, to be added by a command that is executed before */
		Command set(IdentifiedElement element);
	}

	/**
	 * @param owner   whose reference it is; null while there is none
	 * @param without what the reference has already
	 * @param setter  gives the reference what was chosen
	 */
	public ReferenceAssist(FormContext context, EReference reference, Text text, Supplier<EObject> owner, Supplier<? extends Collection<?>> without,
			Setter setter) {
		this.context = context;
		this.reference = reference;
		this.owner = owner;
		popup = new ProposalPopup(text, new ReferenceProposals(context.catalogue(), reference, owner, without),
				choice -> choice instanceof ReferenceProposals.Present present ? context.images().of(present.element().eClass()) : null,
				proposal -> choose((ReferenceProposals.Choice) proposal, setter));
	}

	/** Whether the choices are shown. */
	public boolean isOpen() {
		return popup.isOpen();
	}

	/** Shows the choices without waiting for anything to be typed. */
	public void open() {
		popup.open();
	}

	/** What is to be done when the text loses the focus to something else than the choices. */
	public void whenLeft(Text text, Runnable action) {
		text.addFocusListener(FocusListener.focusLostAdapter(event -> text.getDisplay().asyncExec(() -> {
			if (!text.isDisposed() && !text.isFocusControl() && !popup.hasFocus())
				action.run();
		})));
	}

	private void choose(ReferenceProposals.Choice choice, Setter setter) {
		switch (choice) {
		case ReferenceProposals.Present present -> {
			context.execute(setter.set(present.element()));
			new RecentChoices(context.catalogue(), reference.getEReferenceType()).add(present.element());
		}
		case ReferenceProposals.New wanted -> {
			NewElement made = NewTarget.of(context.catalogue().catalogue(), reference, owner.get(), wanted.name(), context.workingLanguage());
			CompoundCommand both = new CompoundCommand(wanted.getLabel());
			both.append(made.command());
			both.append(setter.set(made.element()));
			context.execute(both);
			new RecentChoices(context.catalogue(), reference.getEReferenceType()).add(made.element());
		}
		}
	}
}
