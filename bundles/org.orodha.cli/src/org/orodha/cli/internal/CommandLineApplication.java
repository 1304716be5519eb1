package org.orodha.cli.internal;

import java.util.Locale;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The {@code orodha} command. */
public final class CommandLineApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		OrodhaCommand.language(arguments).map(Locale::forLanguageTag).ifPresent(Locale::setDefault);
		Terminal terminal = Terminal.of(System.out, System.err, isTerminal());
		try {
			QuietLog.configure();
			return OrodhaCommand.run(terminal, arguments);
		} catch (LinkageError brokenInstallation) {
			terminal.err().println(Texts.error(Texts.MESSAGES.text("installation.broken", brokenInstallation)));
			return OrodhaCommand.FAILED;
		} catch (OutOfMemoryError full) {
			terminal.err().println(Texts.error(Texts.MESSAGES.text("memory.full", Runtime.getRuntime().maxMemory() >> 20)));
			return OrodhaCommand.FAILED;
		} finally {
			terminal.out().flush();
			terminal.err().flush();
		}
	}

	@Override
	public void stop() {
		Thread.currentThread().interrupt();
	}

	/** Java 22 and newer give a console even where the output is redirected; only these can say so. */
	private static boolean isTerminal() {
		return System.console() != null && System.getenv("TERM") != null && !"dumb".equals(System.getenv("TERM"))
				&& Terminal.isInteractive(System.console());
	}
}
