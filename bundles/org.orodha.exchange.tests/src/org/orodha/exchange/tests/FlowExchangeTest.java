// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.exchange.tests.Exchange.bringIn;
import static org.orodha.exchange.tests.Exchange.export;
import static org.orodha.exchange.tests.Exchange.file;
import static org.orodha.exchange.tests.Exchange.kenya;
import static org.orodha.exchange.tests.Exchange.propose;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.text.Texts;
import org.orodha.model.Article;
import org.orodha.model.DataSubject;
import org.orodha.model.Flow;
import org.orodha.model.ImpactAssessment;
import org.orodha.model.OnwardTransfer;
import org.orodha.model.Purpose;
import org.orodha.model.Safeguard;
import org.orodha.model.TransferChannel;

/** Flows and the articles that they cite go out and come in as the other kinds do. */
class FlowExchangeTest {

	@TempDir
	Path folder;
	private Catalogue kenya;

	@BeforeEach
	void open() throws Exception {
		System.setProperty("orodha.settings", folder.resolve("settings").toString());
		kenya = kenya(folder.resolve("kenya"));
		bringIn(kenya, file(folder, "id,name,container,number,text@en", "law.x.4,Purpose limitation,law.mou-dis-ncm,4,For statistics only."),
				"kind=article");
		bringIn(kenya, file(folder,
				"id,name,owner,sender,recipient,datasets,purpose kinds,purpose@en,instrument,articles,channel,retention@en,"
						+ "permitted use@en,onward transfer,safeguards,data subjects,impact assessment",
				"flow.x,Border tables,dis,dis,ncm,dis.border-system.entries-quarterly; dis.border-system.exits-quarterly,"
						+ "official-statistics; public-policy,The profile,law.mou-dis-ncm,law.x.4,encrypted-mail,Five years,Tables only,"
						+ "aggregates,disclosure-control; access-control,non-citizen; citizen,not-due"),
				"kind=flow");
	}

	@AfterEach
	void forget() {
		System.clearProperty("orodha.settings");
	}

	@Test
	void aFlowIsReadFromOneRow() {
		Flow flow = kenya.require(Flow.class, "flow.x");

		assertThat(flow.getSender().getId()).isEqualTo("dis");
		assertThat(flow.getRecipient().getId()).isEqualTo("ncm");
		assertThat(flow.getDatasets()).hasSize(2);
		assertThat(flow.getPurposeKinds()).containsExactly(Purpose.OFFICIAL_STATISTICS, Purpose.PUBLIC_POLICY);
		assertThat(Texts.exactly(flow.getPurpose(), "en")).contains("The profile");
		assertThat(flow.getArticles()).extracting(Article::getNumber).containsExactly("4");
		assertThat(flow.getChannel()).isEqualTo(TransferChannel.ENCRYPTED_MAIL);
		assertThat(flow.getOnwardTransfer()).isEqualTo(OnwardTransfer.AGGREGATES);
		assertThat(flow.getSafeguards()).containsExactly(Safeguard.DISCLOSURE_CONTROL, Safeguard.ACCESS_CONTROL);
		assertThat(flow.getDataSubjects()).containsExactly(DataSubject.NON_CITIZEN, DataSubject.CITIZEN);
		assertThat(flow.getImpactAssessment()).isEqualTo(ImpactAssessment.NOT_DUE);
		assertThat(flow.getArticles().getFirst().getInstrument()).isSameAs(flow.getInstrument());
	}

	@Test
	void flowsAndArticlesAreWrittenWithoutLossButOfTheirOriginAndReadAgain() {
		for (String kind : new String[] { "flow", "article" }) {
			Path target = folder.resolve(kind + ".csv");
			ExportReport report = export(kenya, "csv", target, Audience.OWN_AGENCY, "kind=" + kind);

			assertThat(report.losses()).allMatch(loss -> loss.what().startsWith("Provenance"));
			assertThat(propose(kenya, target, "kind=" + kind).all()).isEmpty();
		}
	}
}
