// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.law.LegalGate;
import org.orodha.core.law.Recipient;
import org.orodha.core.law.Transfer;
import org.orodha.core.law.Verdict;
import org.orodha.core.text.Owners;
import org.orodha.model.Agency;
import org.orodha.model.ConfidentialityClass;
import org.orodha.model.Dataset;
import org.orodha.model.Flow;
import org.orodha.model.LegalInstrument;
import org.orodha.model.LifecycleStatus;

/** What goes from whom to whom, and under which law. */
public final class Flows {

	private Flows() {
	}

	/** The flows that are not deprecated, with what the law says of them on a day. */
	public static List<FlowState> on(Catalogue catalogue, LocalDate day) {
		LegalGate gate = new LegalGate(catalogue, day);
		return current(catalogue).map(flow -> state(flow, gate)).toList();
	}

	private static Stream<Flow> current(Catalogue catalogue) {
		return catalogue.all(Flow.class).stream().filter(flow -> !flow.isSetStatus() || flow.getStatus() != LifecycleStatus.DEPRECATED);
	}

	private static FlowState state(Flow flow, LegalGate gate) {
		return new FlowState(flow, flow.getDatasets().stream().filter(dataset -> !dataset.eIsProxy())
				.map(dataset -> gate.judge(new Transfer(dataset, recipient(flow), null))).toList());
	}

	private static Recipient recipient(Flow flow) {
		return flow.isPublished() || flow.getRecipient() == null ? new Recipient.Everybody() : new Recipient.Body(flow.getRecipient());
	}

	/** The datasets that members are to share and that no instrument in force lets pass to anybody on a day. */
	public static List<Dataset> uncovered(Catalogue catalogue, LocalDate day) {
		LegalGate gate = new LegalGate(catalogue, day);
		return catalogue.all(Dataset.class).stream().filter(Flows::isToBeShared)
				.filter(dataset -> recipients(catalogue, dataset).stream()
						.map(agency -> gate.judge(Transfer.of(dataset, agency))).noneMatch(Verdict.Covered.class::isInstance))
				.toList();
	}

	private static boolean isToBeShared(Dataset dataset) {
		return (!dataset.isSetStatus() || dataset.getStatus() != LifecycleStatus.DEPRECATED) && dataset.isSetConfidentiality()
				&& (dataset.getConfidentiality() == ConfidentialityClass.SHARED_AMONG_MEMBERS
						|| dataset.getConfidentiality() == ConfidentialityClass.RESTRICTED);
	}

	/** To whom a dataset could be meant to go: the recipients of its flows, and the parties of the instruments that name it. */
	private static Set<Agency> recipients(Catalogue catalogue, Dataset dataset) {
		Agency owner = Owners.of(dataset).orElse(null);
		Set<Agency> recipients = current(catalogue).filter(flow -> flow.getDatasets().contains(dataset)).map(Flow::getRecipient)
				.filter(agency -> agency != null).collect(Collectors.toSet());
		catalogue.all(LegalInstrument.class).stream().filter(instrument -> instrument.getCovers().contains(dataset))
				.forEach(instrument -> recipients.addAll(instrument.getParties()));
		recipients.remove(owner);
		return recipients;
	}
}
