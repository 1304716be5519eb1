package org.orodha.cli.internal;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.UnknownElementException;
import org.orodha.core.findings.Finding;
import org.orodha.data.delivery.CatalogueChecker;
import org.orodha.data.delivery.DeliveryChecker;
import org.orodha.data.delivery.DeliveryException;
import org.orodha.engine.EngineLimits;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The top of the command line: its sub-commands do the work. */
@Command(name = "orodha", mixinStandardHelpOptions = true, versionProvider = OrodhaCommand.Version.class)
final class OrodhaCommand implements Callable<Integer> {

	/** Exit code: everything is fine. */
	static final int FINE = 0;
	/** Exit code: there are findings at or above {@code --fail-on}. */
	static final int FINDINGS = 1;
	/** Exit code: the command was used wrongly. */
	static final int WRONG_USAGE = 2;
	/** Exit code: the command could not do its work. */
	static final int FAILED = 3;

	/** What checks the deliveries of a catalogue. */
	private static final Function<Catalogue, DeliveryChecker> CHECKERS = catalogue -> new CatalogueChecker(catalogue,
			EngineLimits.DEFAULT);

	@Option(names = "--lang", paramLabel = "TAG", descriptionKey = "lang", scope = ScopeType.INHERIT)
	private String language;

	@CommandLine.Spec
	private CommandLine.Model.CommandSpec spec;

	/** The language that the arguments ask for; known before they are parsed, so that the parser speaks it too. */
	static Optional<String> language(String... arguments) {
		for (int number = 0; number < arguments.length; number++)
			if (arguments[number].startsWith("--lang="))
				return Optional.of(arguments[number].substring("--lang=".length()));
			else if (arguments[number].equals("--lang") && number + 1 < arguments.length)
				return Optional.of(arguments[number + 1]);
		return Optional.empty();
	}

	/** Runs a command and returns its exit code. */
	static int run(Terminal terminal, String... arguments) {
		CommandLine commands = new CommandLine(new OrodhaCommand());
		commands.addSubcommand(new NewCommand(terminal));
		commands.addSubcommand(new ListCommand(terminal));
		commands.addSubcommand(new ShowCommand(terminal));
		commands.addSubcommand(new ImportCommand(terminal));
		commands.addSubcommand(new ValidateCommand(terminal));
		commands.addSubcommand(new ExportCommand(terminal));
		commands.addSubcommand(new HarmoniseCommand(terminal));
		commands.addSubcommand(new CheckCommand(terminal));
		commands.addSubcommand(new ProfileCommand(terminal));
		commands.addSubcommand(new ContributionsCommand(terminal));
		commands.addSubcommand(new SampleFileCommand(terminal));
		commands.addSubcommand(new DeliverCommand(terminal, CHECKERS));
		commands.addSubcommand(new DeliveriesCommand(terminal, Clock.systemDefaultZone()));
		commands.addSubcommand(new TriageCommand(terminal, CHECKERS));
		commands.addSubcommand(new CorrectCommand(terminal));
		commands.addSubcommand(new ReportCommand(terminal));
		commands.addSubcommand(new LoadCommand(terminal));
		commands.setResourceBundle(ResourceBundle.getBundle(OrodhaCommand.class.getPackageName() + ".messages",
				Locale.getDefault(), OrodhaCommand.class.getClassLoader(),
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
		commands.setOut(terminal.raw().get(0));
		commands.setErr(terminal.raw().get(1));
		commands.setCaseInsensitiveEnumValuesAllowed(true);
		commands.setUsageHelpAutoWidth(true);
		commands.setExecutionExceptionHandler(tell(terminal));
		return commands.execute(arguments);
	}

	@Override
	public Integer call() {
		throw new ParameterException(spec.commandLine(),
				Texts.MESSAGES.text("command.missing", String.join(", ", spec.subcommands().keySet())));
	}

	private static IExecutionExceptionHandler tell(Terminal terminal) {
		return (failure, command, result) -> {
			switch (failure) {
			case CatalogueException catalogue -> terminal.err().println(Texts.line(catalogue.finding()));
			case UnknownElementException unknown -> terminal.err().println(Texts.error(unknown.getMessage()));
			case DeliveryException delivery -> terminal.err().println(Texts.line(delivery.finding()));
			case Failure told -> terminal.err().println(Texts.line(told.finding()));
			default -> {
				LoggerFactory.getLogger(OrodhaCommand.class).error("The command failed", failure);
				terminal.err().println(Texts.error(
						Texts.MESSAGES.text("command.failed", failure, Settings.folder().resolve("logs"))));
			}
			}
			return FAILED;
		};
	}

	/** A command cannot do its work for the reason that a finding tells. */
	static final class Failure extends Exception {

		private static final long serialVersionUID = 1L;

		private final transient Finding finding;

		Failure(Finding finding) {
			super(finding.message());
			this.finding = finding;
		}

		Finding finding() {
			return finding;
		}
	}

	/** Tells the version of this bundle and of Java. */
	static final class Version implements CommandLine.IVersionProvider {

		@Override
		public String[] getVersion() {
			return new String[] { "orodha " + FrameworkUtil.getBundle(OrodhaCommand.class).getVersion(),
					"Java " + Runtime.version() };
		}
	}
}
