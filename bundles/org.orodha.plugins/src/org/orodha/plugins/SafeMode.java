// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.orodha.core.files.AtomicFile;
import org.orodha.core.files.AtomicFile.Readers;
import org.orodha.plugins.internal.PluginArea;
import org.osgi.framework.FrameworkUtil;

/**
 * Working without the user's plug-ins: because the user asked for it, or because the workbench did not come up with them. The starts that
 * did not reach an opened window are counted in the folder of the plug-ins.
 *
 * @since 1.0
 */
public final class SafeMode {

	private static final String PROPERTY = "orodha.safe";
	private static final String COUNT = "starts";
	private static final String WANTED = "safe";

	private final Path folder;

	/** @param folder where the plug-ins live */
	public SafeMode(Path folder) {
		this.folder = folder;
	}

	/** Of the user's plug-ins. */
	public static SafeMode ofUser() {
		return new SafeMode(Plugins.folder());
	}

	/** Whether Orodha runs without the user's plug-ins. */
	public static boolean isOn() {
		return Boolean.getBoolean(PROPERTY);
	}

	/** Takes the user's plug-ins away until Orodha ends; nothing of them may have run. */
	public static void enter() {
		System.setProperty(PROPERTY, Boolean.TRUE.toString());
		PluginArea.leaveAll(FrameworkUtil.getBundle(SafeMode.class).getBundleContext(), Plugins.folder());
	}

	/**
	 * Notes that the workbench begins to start.
	 *
	 * @return how many starts right before this one did not reach an opened window; 0 where no plug-in is installed or none is used
	 */
	public int begin() throws IOException {
		if (isOn() || !PluginArea.isUsed(folder))
			return 0;
		int failed = failed();
		AtomicFile.write(folder.resolve(COUNT), Readers.OWNER, AtomicFile.Content.of(Integer.toString(failed + 1)));
		return failed;
	}

	private int failed() throws IOException {
		try {
			return Integer.parseInt(Files.readString(folder.resolve(COUNT)).strip());
		} catch (NoSuchFileException | NumberFormatException none) {
			return 0;
		}
	}

	/** Notes that the workbench is there. */
	public void reached() throws IOException {
		Files.deleteIfExists(folder.resolve(COUNT));
	}

	/** Has the workbench run without plug-ins when it is started the next time. */
	public void wantNext() throws IOException {
		AtomicFile.write(folder.resolve(WANTED), Readers.OWNER, AtomicFile.Content.of(""));
	}

	/** Whether that was asked for; it is not from then on. */
	public boolean takeWanted() throws IOException {
		return Files.deleteIfExists(folder.resolve(WANTED));
	}
}
