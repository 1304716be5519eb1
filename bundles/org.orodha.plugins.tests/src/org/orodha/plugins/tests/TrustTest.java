// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.orodha.fixtures.PlugInJar.SURVEY;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.fixtures.PlugInJar;
import org.orodha.plugins.Fingerprint;
import org.orodha.plugins.InstalledPlugin;
import org.orodha.plugins.Passport;
import org.orodha.plugins.Passport.Status;
import org.orodha.plugins.PluginException;
import org.orodha.plugins.Plugins;
import org.orodha.plugins.Publisher;
import org.orodha.plugins.Signing;

/** Whose plug-ins are let in, whose are asked about, and whose are refused with the reason. */
class TrustTest {

	private static final char[] PASSWORD = "uhamiaji".toCharArray();

	@TempDir
	static Path keys;

	private static Path bureau;
	private static Path stranger;
	private static Path late;

	@TempDir
	Path directory;

	private final List<Passport> asked = new ArrayList<>();
	private Path administrator;
	private Path area;
	private Path jar;
	private Plugins plugins;

	@BeforeAll
	static void keys() throws Exception {
		bureau = keys.resolve("bureau.p12");
		stranger = keys.resolve("stranger.p12");
		late = keys.resolve("late.p12");
		Signing.makeKey(bureau, "Example Bureau, \"Nairobi\"", 30, PASSWORD);
		Signing.makeKey(stranger, "Stranger", 30, PASSWORD);
		Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "a",
				"-keyalg", "EC", "-startdate", "-30d", "-validity", "10", "-dname", "CN=Late", "-keystore", late.toString(), "-storetype", "PKCS12",
				"-storepass", new String(PASSWORD)).inheritIO().start();
		assertThat(keytool.waitFor()).isZero();
	}

	@BeforeEach
	void aJar() throws IOException {
		administrator = directory.resolve("etc");
		area = directory.resolve("plugins");
		jar = PlugInJar.of("1.0.0").in(directory);
		plugins = new Plugins(area, List.of(administrator), new House(), "wanjiku",
				Clock.fixed(Instant.parse("2026-11-30T08:00:00Z"), ZoneOffset.UTC));
	}

	private void install(boolean answer) throws IOException, PluginException {
		plugins.install(jar.toString(), List.of(), passport -> {
			asked.add(passport);
			return answer;
		}, new NullProgressMonitor());
	}

	private static Path certificate(Path key) {
		return key.resolveSibling(key.getFileName().toString().replace(".p12", ".pem"));
	}

	private void laidDown(String... lines) throws IOException {
		Files.write(Files.createDirectories(administrator).resolve("policy.properties"), List.of(lines));
	}

	private Status status() throws IOException, PluginException {
		return plugins.passport(jar).status();
	}

	private void change(String entry, String content) throws IOException {
		try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
			if (content == null)
				Files.delete(zip.getPath(entry));
			else
				Files.writeString(zip.getPath(entry), content);
		}
	}

	@Test
	void whatIsNotSignedIsAskedAboutAndTheAnswerIsNoted() throws Exception {
		assertThatThrownBy(() -> install(false)).isInstanceOf(PluginException.class).hasMessageContaining("not signed");
		assertThat(plugins.list()).isEmpty();
		install(true);

		assertThat(asked).extracting(Passport::status).containsExactly(Status.UNSIGNED, Status.UNSIGNED);
		assertThat(Files.readAllLines(area.resolve("decisions.jsonl"))).hasSize(2).satisfiesExactly(
				refused -> assertThat(refused).contains("\"decision\":\"refused\"", "\"who\":\"wanjiku\"", SURVEY, "2026-11-30T08:00:00Z"),
				accepted -> assertThat(accepted).contains("\"decision\":\"accepted\"", "accepted by the user"));
	}

	@Test
	void whomTheUserTrustsIsNotAskedAbout() throws Exception {
		Signing.sign(jar, bureau, PASSWORD);
		Publisher publisher = plugins.trust(certificate(bureau));
		install(false);

		assertThat(asked).isEmpty();
		assertThat(publisher.name()).isEqualTo("Example Bureau, \"Nairobi\"");
		assertThat(plugins.trusted()).containsExactly(publisher);
		assertThat(plugins.list().getFirst().plugin().signer()).contains("Example Bureau", publisher.fingerprint());

		plugins.distrust(publisher.fingerprint());
		assertThat(status()).isEqualTo(Status.UNKNOWN);
		assertThatThrownBy(() -> plugins.distrust(publisher.fingerprint())).isInstanceOf(PluginException.class);
	}

	@Test
	void whoSignedWhatIsInstalledCanBeTrusted() throws Exception {
		Signing.sign(jar, stranger, PASSWORD);
		install(true);
		assertThat(plugins.passport(SURVEY).status()).isEqualTo(Status.UNKNOWN);

		Publisher read = plugins.publisher(certificate(stranger));
		assertThat(plugins.trusted()).isEmpty();
		assertThat(plugins.trustSigner(SURVEY)).isEqualTo(read);
		assertThat(plugins.passport(SURVEY).status()).isEqualTo(Status.TRUSTED);
	}

	@Test
	void nobodyIsTrustedForWhatIsNotSigned() throws Exception {
		install(true);

		assertThatThrownBy(() -> plugins.trustSigner(SURVEY)).isInstanceOf(PluginException.class).hasMessageContaining("not signed");
	}

	@Test
	void aStrangerIsAskedAboutOnce() throws Exception {
		Signing.sign(jar, stranger, PASSWORD);
		install(true);
		jar = PlugInJar.of("1.1.0").in(directory);
		Signing.sign(jar, stranger, PASSWORD);
		install(false);
		assertThat(asked).extracting(Passport::status).containsExactly(Status.UNKNOWN);

		jar = PlugInJar.of("1.2.0").in(directory);
		Signing.sign(jar, bureau, PASSWORD);
		assertThatThrownBy(() -> install(false)).hasMessageContaining("Example Bureau");
	}

	@ParameterizedTest
	@ValueSource(strings = { "changed", "added", "removed" })
	void whatWasChangedAfterItWasSignedIsRefusedWhoeverSignedIt(String how) throws Exception {
		Signing.sign(jar, bureau, PASSWORD);
		plugins.trust(certificate(bureau));
		assertThat(status()).isEqualTo(Status.TRUSTED);
		switch (how) {
		case "changed" -> change("org/example/Tables.class", "something else");
		case "added" -> change("org/example/More.class", "more");
		default -> change("org/example/Tables.class", null);
		}

		assertThat(status()).isEqualTo(Status.TAMPERED);
		assertThatThrownBy(() -> install(true)).isInstanceOf(PluginException.class).hasMessageContaining("org/example/");
		assertThat(asked).isEmpty();
	}

	@Test
	void anExpiredCertificateIsRefused() throws Exception {
		Signing.sign(jar, late, PASSWORD);

		assertThat(status()).isEqualTo(Status.EXPIRED);
		assertThatThrownBy(() -> install(true)).isInstanceOf(PluginException.class).hasMessageContaining("Late");
	}

	@Test
	void whatTheAdministratorLaidDownGoesBeforeWhatTheUserSays() throws Exception {
		Files.createDirectories(area.resolve("trust"));
		Files.writeString(area.resolve("trust/policy.properties"), "unsigned=allow\nunknown=allow\n");
		laidDown("unsigned=refuse", "unknown=refuse");

		assertThatThrownBy(() -> install(true)).hasMessageContaining("not signed");
		Signing.sign(jar, stranger, PASSWORD);
		assertThatThrownBy(() -> install(true)).hasMessageContaining("Stranger");
		assertThat(asked).isEmpty();

		Files.copy(certificate(stranger), administrator.resolve("stranger.pem"));
		install(false);
		assertThat(plugins.trusted()).singleElement().satisfies(publisher -> assertThat(publisher.laidDown()).isTrue());
	}

	@Test
	void whereOnlyTheAdministratorDecidesTheUsersCertificatesDoNotCount() throws Exception {
		Signing.sign(jar, bureau, PASSWORD);
		plugins.trust(certificate(bureau));
		laidDown("only-these=true");

		assertThat(status()).isEqualTo(Status.UNKNOWN);
	}

	@Test
	void aRevokedCertificateIsRefusedEvenWhereItWasTrusted() throws Exception {
		Signing.sign(jar, bureau, PASSWORD);
		Publisher publisher = plugins.trust(certificate(bureau));
		install(true);
		laidDown("revoked=" + Fingerprint.inPairs(publisher.fingerprint()));

		assertThat(status()).isEqualTo(Status.REVOKED);
		assertThat(plugins.list()).singleElement().satisfies(each -> {
			assertThat(each.state()).isEqualTo(InstalledPlugin.State.SET_ASIDE);
			assertThat(each.reasons()).singleElement().asString().contains("revoked");
			assertThat(each.why()).contains("revoked").doesNotEndWith(".");
		});
		assertThat(plugins.verify(List.of(), null)).singleElement().satisfies(finding -> assertThat(finding.rule()).isEqualTo("OR-0911"));
		assertThatThrownBy(() -> install(true)).hasMessageContaining("revoked");
	}

	@Test
	void aPolicyThatBecomesStricterSetsAsideWhatItWouldRefuse() throws Exception {
		Signing.sign(jar, stranger, PASSWORD);
		install(true);
		laidDown("unknown=refuse");
		assertThat(plugins.list()).extracting(InstalledPlugin::state).containsExactly(InstalledPlugin.State.SET_ASIDE);

		jar = PlugInJar.of("1.1.0").in(directory);
		Signing.sign(jar, stranger, PASSWORD);
		assertThatThrownBy(() -> install(true)).as("the same signer as before").isInstanceOf(PluginException.class);
	}

	@Test
	void aPolicyThatSaysSomethingElseIsNamed() throws Exception {
		laidDown("unsigned=maybe");

		assertThatThrownBy(() -> install(true)).isInstanceOf(PluginException.class).hasMessageContaining("'maybe'");
	}

	@Test
	void aKeyIsNotOverwrittenAndAWrongPasswordIsTold() {
		assertThatThrownBy(() -> Signing.makeKey(bureau, "Other", 30, PASSWORD)).isInstanceOf(PluginException.class);
		assertThatThrownBy(() -> Signing.sign(jar, bureau, "wrong1".toCharArray())).isInstanceOf(PluginException.class);
		assertThatThrownBy(() -> Signing.sign(jar, keys.resolve("gone.p12"), PASSWORD)).isInstanceOf(PluginException.class);
	}
}
