// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.exchange.ValidationRequest;
import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Rule;
import org.orodha.core.rules.RuleRegister;
import org.orodha.core.rules.RuleReport;
import org.orodha.model.Severity;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** An agency registers rules as Orodha does, and one that does it wrongly harms nobody else. */
class RuleRegisterTest {

	private final BundleContext framework = FrameworkUtil.getBundle(RuleRegisterTest.class).getBundleContext();
	private final List<Bundle> installed = new ArrayList<>();

	@TempDir
	Path folder;

	/** Rules of an agency: a good one, and one whose identifier is Orodha's. */
	public enum AgencyRule implements Rule {
		OWN("OR-X-1", "Everything has a colour", "Paint it."), TAKEN("OR-0007", "Everything has an owner", "Sign it."),
		SILENT("OR-X-2", "", "Speak up."), HELPLESS("OR-X-3", "Everything has a use", "");

		private final String id;
		private final String title;
		private final String mend;

		AgencyRule(String id, String title, String mend) {
			this.id = id;
			this.title = title;
			this.mend = mend;
		}

		@Override
		public String id() {
			return id;
		}

		@Override
		public List<Severity> severities() {
			return List.of(Severity.WARNING);
		}

		@Override
		public String title() {
			return title;
		}

		@Override
		public String why() {
			return "Nobody sees what is plain.";
		}

		@Override
		public String mend() {
			return mend;
		}
	}

	/** Not a register. */
	public static final class NoRules {
	}

	@AfterEach
	void uninstall() throws BundleException {
		for (Bundle bundle : installed)
			bundle.uninstall();
	}

	@Test
	void anAgencysRuleIsFoundByItsIdentifier() throws IOException, BundleException {
		install(AgencyRule.class);

		assertThat(RuleRegister.installed().find("OR-X-1")).map(Rule::title).contains("Everything has a colour");
	}

	@Test
	void aRuleThatRepeatsAnIdentifierOrLacksATextIsLeftOutAndNamed() throws IOException, BundleException {
		install(AgencyRule.class);

		RuleRegister register = RuleRegister.installed();
		assertThat(register.find("OR-0007")).contains(CatalogueRule.OWNER_MISSING);
		assertThat(register.find("OR-X-2")).isEmpty();
		assertThat(register.leftOut()).extracting(Finding::message).anyMatch(message -> message.contains("OR-0007"))
				.anyMatch(message -> message.contains("OR-X-2")).anyMatch(message -> message.contains("OR-X-3")).hasSize(3);
	}

	@Test
	void aRegisterThatIsNoneIsNamedAndTheRestWorks() throws IOException, BundleException {
		install(NoRules.class);

		RuleRegister register = RuleRegister.installed();
		assertThat(register.find("OR-0007")).isPresent();
		assertThat(register.leftOut()).singleElement().satisfies(finding -> {
			assertThat(finding.rule()).isEqualTo(CatalogueRule.CONTRIBUTION_LEFT_OUT.id());
			assertThat(finding.message()).contains("NoRules");
		});
	}

	@Test
	void aFindingHasTheSeverityOfItsRuleAndNoneThatTheRuleDoesNotKnow() throws CatalogueException {
		assertThat(Finding.of(CatalogueRule.OWNER_MISSING, "x").build().severity()).isEqualTo(Severity.WARNING);
		List<Finding> found = new ArrayList<>();
		RuleReport report = new RuleReport(ValidationRequest.of(Catalogues.small(folder), OptionValues.of(List.of(), Map.of()), found::add));

		assertThatThrownBy(() -> report.add(CatalogueRule.OWNER_MISSING, Severity.ERROR, report.catalogue().root(), null))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("OR-0007");
		assertThat(found).isEmpty();
	}

	private void install(Class<?> register) throws IOException, BundleException {
		Manifest manifest = new Manifest();
		Attributes header = manifest.getMainAttributes();
		header.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		header.putValue("Bundle-ManifestVersion", "2");
		header.putValue("Bundle-SymbolicName", "org.example.rules;singleton:=true");
		header.putValue("Bundle-Version", "1.2.3");
		header.putValue("Require-Bundle", "org.orodha.core");
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		String path = register.getName().replace('.', '/') + ".class";
		try (JarOutputStream jar = new JarOutputStream(bytes, manifest);
				InputStream code = register.getClassLoader().getResourceAsStream(path)) {
			jar.putNextEntry(new JarEntry("plugin.xml"));
			jar.write(("<plugin><extension point='org.orodha.core.rules'><register class='" + register.getName()
					+ "'/></extension></plugin>").getBytes(StandardCharsets.UTF_8));
			jar.putNextEntry(new JarEntry(path));
			code.transferTo(jar);
		}
		Bundle bundle = framework.installBundle("test:rules", new ByteArrayInputStream(bytes.toByteArray()));
		installed.add(bundle);
		bundle.start();
	}
}
