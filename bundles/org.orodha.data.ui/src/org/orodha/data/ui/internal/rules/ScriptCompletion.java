// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.rules;

import java.util.function.Supplier;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.orodha.vtl.VtlCompletion;
import org.orodha.vtl.VtlEnvironment;
import org.orodha.vtl.VtlProposal;

/** Proposes what can be written at the caret. */
final class ScriptCompletion implements IContentAssistProcessor {

	private final Supplier<VtlEnvironment> environment;

	ScriptCompletion(Supplier<VtlEnvironment> environment) {
		this.environment = environment;
	}

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		return new VtlCompletion(environment.get()).at(viewer.getDocument().get(), offset).stream()
				.map(ScriptCompletion::proposal).toArray(ICompletionProposal[]::new);
	}

	private static ICompletionProposal proposal(VtlProposal proposal) {
		String kind = RulesText.text("rules.kind." + proposal.kind());
		String label = proposal.text() + "  \u2013  " + (proposal.detail().isEmpty() ? kind : kind + ", " + proposal.detail());
		return new CompletionProposal(proposal.text(), proposal.offset(), proposal.length(), proposal.text().length(), null,
				label, null, null);
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return new IContextInformation[0];
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return new char[] { '#' };
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return new char[0];
	}

	@Override
	public String getErrorMessage() {
		return null;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
