// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orodha.cli.CommandContribution;
import org.orodha.cli.ContributedCommand;
import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;
import org.orodha.cli.internal.OrodhaCommand;
import org.orodha.core.contribution.Contributions;
import org.orodha.core.findings.Finding;
import org.orodha.model.Severity;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Commands that another bundle adds to the command line, sound and broken ones. */
class ContributedCommandTest {

	private final List<ServiceRegistration<?>> registered = new ArrayList<>();
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private Locale before;

	@BeforeEach
	void speakEnglish() {
		before = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterEach
	void leaveNothingBehind() {
		registered.forEach(ServiceRegistration::unregister);
		Locale.setDefault(before);
	}

	@Command(name = "greet")
	private static final class Greet implements Callable<Integer> {

		private final Terminal terminal;
		private final String greeting;

		@Option(names = "--name", descriptionKey = "greet.name")
		private String name = "all";

		@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "help")
		private boolean help;

		Greet(Terminal terminal, String greeting) {
			this.terminal = terminal;
			this.greeting = greeting;
		}

		@Override
		public Integer call() throws GreetingFailed {
			if (name.isEmpty())
				throw new GreetingFailed();
			terminal.out().println(greeting + " " + name);
			return ExitCode.FINE;
		}
	}

	private static final class GreetingFailed extends Exception {

		private static final long serialVersionUID = 1L;
	}

	private static ContributedCommand greet(String greeting, int place) {
		return new ContributedCommand("greet", place, terminal -> new Greet(terminal, greeting));
	}

	@Test
	void itRunsWithItsOptionsAndExitCode() {
		contribute(() -> List.of(greet("Jambo", 100)));

		assertThat(run("greet", "--name", "Amina")).isEqualTo(ExitCode.FINE);
		assertThat(out()).isEqualTo("Jambo Amina\n");
		assertThat(err()).isEmpty();
	}

	@Test
	void itsTextsAndThoseThatAllCommandsShareStandInTheHelp() {
		contribute(() -> List.of(greet("Jambo", 100)));

		assertThat(run("greet", "--help")).isEqualTo(ExitCode.FINE);
		assertThat(out()).contains("Greets somebody.", "Whom to greet.", "Shows this help.", "The language of messages");
	}

	@Test
	void itStandsAtItsPlaceInTheHelp() {
		contribute(() -> List.of(greet("Jambo", 250)));

		run("--help");

		assertThat(out().lines().map(String::strip).map(line -> line.split(" ")[0])
				.filter(List.of("list", "greet", "show")::contains)).containsExactly("list", "greet", "show");
	}

	@Test
	void contributionsListsWhatStandsAtTheBundlesOwnPointsBesideThoseOfTheCatalogue() {
		Contributions<?> rulers = Contributions.of("validators", "validator");
		contribute(new CommandContribution() {
			@Override
			public List<ContributedCommand> commands() {
				return List.of();
			}

			@Override
			public Map<String, Contributions<?>> contributions() {
				return Map.of("ruler", rulers);
			}
		});

		assertThat(run("contributions", "--format", "csv")).isEqualTo(ExitCode.FINE);
		assertThat(out().lines().filter(line -> line.startsWith("ruler,"))).hasSameSizeAs(rulers.list()).isNotEmpty();
		assertThat(out().lines().filter(line -> line.startsWith("validator,"))).hasSameSizeAs(rulers.list());
	}

	@Test
	void whatTheCatalogueOffersCannotBeTakenOver() {
		contribute(() -> List.of(new ContributedCommand("list", 100, terminal -> new Greet(terminal, "Jambo"))));

		run("list", "--help");

		assertThat(err()).contains("The command list of plug-in org.orodha.cli.tests was left out: plug-in org.orodha.cli has one");
		assertThat(out()).contains("Lists the elements of a kind.");
	}

	@Test
	void theSecondOfANameIsNamedAndLeftOut() {
		contribute(() -> List.of(greet("Jambo", 100), greet("Bonjour", 100)));

		assertThat(run("greet")).isEqualTo(ExitCode.FINE);
		assertThat(out()).isEqualTo("Jambo all\n");
		assertThat(err()).contains("The command greet of plug-in org.orodha.cli.tests was left out");
	}

	@Test
	void oneThatCannotBeMadeIsNamedAndLeftOut() {
		contribute(() -> List.of(greet("Jambo", 100), new ContributedCommand("broken", 100, terminal -> {
			throw new IllegalStateException("no printer");
		}), new ContributedCommand("bare", 100, terminal -> () -> ExitCode.FINE)));

		assertThat(run("greet")).isEqualTo(ExitCode.FINE);
		assertThat(out()).isEqualTo("Jambo all\n");
		assertThat(err()).contains("The command broken of plug-in org.orodha.cli.tests was left out", "no printer",
				"The command bare of plug-in org.orodha.cli.tests was left out");
	}

	@Test
	void whatClaimsAnOptionOfAllCommandsIsNamedAndLeftOut() {
		contribute(() -> List.of(greet("Jambo", 100), new ContributedCommand("claims", 100, terminal -> new Claims())));

		assertThat(run("greet")).isEqualTo(ExitCode.FINE);
		assertThat(err()).contains("The command claims of plug-in org.orodha.cli.tests was left out");
		assertThat(run("claims")).isEqualTo(ExitCode.WRONG_USAGE);
	}

	@Command(name = "claims")
	private static final class Claims implements Callable<Integer> {

		@Option(names = "--lang")
		private String language;

		@Override
		public Integer call() {
			return language == null ? ExitCode.FINE : ExitCode.FINDINGS;
		}
	}

	@Test
	void aBundleThatCannotSayItsCommandsIsNamedAndTheOthersWork() {
		contribute(() -> {
			throw new NoClassDefFoundError("gone/Missing");
		});
		contribute(() -> List.of(greet("Jambo", 100)));

		assertThat(run("greet")).isEqualTo(ExitCode.FINE);
		assertThat(out()).isEqualTo("Jambo all\n");
		assertThat(err()).contains("The commands of plug-in org.orodha.cli.tests were left out", "gone/Missing");
	}

	@Test
	void aFailureIsToldAsTheBundleWordsIt() {
		contribute(new CommandContribution() {
			@Override
			public List<ContributedCommand> commands() {
				return List.of(greet("Jambo", 100));
			}

			@Override
			public Optional<Finding> finding(Exception failure) {
				return failure instanceof GreetingFailed
						? Optional.of(Finding.of("T-1", Severity.ERROR, "Nobody to greet: give --name.").build()) : Optional.empty();
			}
		});

		assertThat(run("greet", "--name", "")).isEqualTo(ExitCode.FAILED);
		assertThat(err()).isEqualTo("error T-1: Nobody to greet: give --name.\n");
	}

	@Test
	void commandsOfTwoWordsMakeAGroup() {
		contribute(() -> List.of(greetIn("talk greet", 100), greetIn("talk welcome", 110)));

		assertThat(run("talk", "greet", "--name", "Amina")).isEqualTo(ExitCode.FINE);
		assertThat(out()).isEqualTo("Jambo Amina\n");
		assertThat(run("talk", "welcome", "--help")).isEqualTo(ExitCode.FINE);
		assertThat(out()).contains("Usage: orodha talk welcome", "Welcomes somebody.", "Whom to greet.", "Shows this help.");
		assertThat(run("talk", "--help")).isEqualTo(ExitCode.FINE);
		assertThat(out()).contains("Talks to people.", "greet", "welcome");
		assertThat(run("talk")).isEqualTo(ExitCode.WRONG_USAGE);
		assertThat(err()).contains("Say what to do: greet, welcome. 'orodha talk COMMAND --help' explains more.");
	}

	@Test
	void aGroupThatIsCalledAsACommandIsNamedAndLeftOut() {
		contribute(() -> List.of(greet("Jambo", 100), greetIn("greet twice", 110)));

		assertThat(run("greet")).isEqualTo(ExitCode.FINE);
		assertThat(out()).isEqualTo("Jambo all\n");
		assertThat(err()).contains("The command greet twice of plug-in org.orodha.cli.tests was left out");
	}

	@Test
	void aFailureInAGroupIsToldAsTheBundleWordsIt() {
		contribute(new CommandContribution() {
			@Override
			public List<ContributedCommand> commands() {
				return List.of(greetIn("talk greet", 100));
			}

			@Override
			public Optional<Finding> finding(Exception failure) {
				return Optional.of(Finding.of("T-1", Severity.ERROR, "Nobody to greet: give --name.").build());
			}
		});

		assertThat(run("talk", "greet", "--name", "")).isEqualTo(ExitCode.FAILED);
		assertThat(err()).isEqualTo("error T-1: Nobody to greet: give --name.\n");
	}

	private static ContributedCommand greetIn(String name, int place) {
		return new ContributedCommand(name, place, terminal -> new Greet(terminal, "Jambo"));
	}

	private void contribute(CommandContribution contribution) {
		BundleContext context = FrameworkUtil.getBundle(ContributedCommandTest.class).getBundleContext();
		registered.add(context.registerService(CommandContribution.class, contribution, null));
	}

	private int run(String... arguments) {
		Terminal terminal = Terminal.of(out, err, false);
		int code = OrodhaCommand.run(terminal, arguments);
		terminal.out().flush();
		terminal.err().flush();
		terminal.raw().getFirst().flush();
		return code;
	}

	private String out() {
		return out.toString(StandardCharsets.UTF_8);
	}

	private String err() {
		return err.toString(StandardCharsets.UTF_8);
	}
}
