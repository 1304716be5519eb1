// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.internal.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.orodha.workshop.doctor.Diagnosis;
import org.orodha.workshop.doctor.Machine;
import org.orodha.workshop.doctor.Machine.Family;

/** Where the workbench is shown, with what it is drawn, and its letters. */
public final class Display {

	private static final Pattern X11 = Pattern.compile("(?:unix)?(?<host>[^:/]*):(?<number>\\d{1,4})(\\.\\d+)?");
	private static final int X11_PORT = 6000;
	private static final int DEPTH = 6;
	private static final List<String> LIBRARIES = List.of("/usr/lib", "/usr/lib64", "/lib", "/lib64", "/usr/local/lib");

	private Display() {
	}

	/** What is found about them. */
	public static List<Diagnosis> look(Machine machine) {
		return List.of(display(machine), fonts(machine));
	}

	private static Diagnosis display(Machine machine) {
		if (machine.family() == Family.MACOS)
			return machine.variable("SSH_CONNECTION").isEmpty() ? Told.fine("display.own") : Told.poor("display.remote");
		if (machine.family() == Family.WINDOWS)
			return machine.variable("SESSIONNAME").equals("Services") ? Told.poor("display.remote") : Told.fine("display.own");
		String wayland = machine.variable("WAYLAND_DISPLAY");
		String name = wayland.isEmpty() ? machine.variable("DISPLAY") : wayland;
		if (name.isEmpty())
			return Told.poor("display.none");
		if (!(wayland.isEmpty() ? answersX11(name) : answers(wayland(machine, wayland))))
			return Told.poor("display.silent", name);
		return hasToolkit(machine) ? Told.fine("display.fine", name) : Told.poor("display.toolkit", "libgtk-3.so.0");
	}

	private static SocketAddress wayland(Machine machine, String name) {
		return UnixDomainSocketAddress.of(Path.of(machine.variable("XDG_RUNTIME_DIR")).resolve(name));
	}

	private static boolean answersX11(String name) {
		Matcher display = X11.matcher(name);
		if (!display.matches())
			return name.startsWith("/") && answers(UnixDomainSocketAddress.of(name));
		int number = Integer.parseInt(display.group("number"));
		String host = display.group("host");
		return answers(host.isEmpty() ? UnixDomainSocketAddress.of("/tmp/.X11-unix/X" + number) : new InetSocketAddress(host, X11_PORT + number));
	}

	private static boolean answers(SocketAddress address) {
		try (SocketChannel channel = address instanceof UnixDomainSocketAddress ? SocketChannel.open(StandardProtocolFamily.UNIX)
				: SocketChannel.open()) {
			return channel.connect(address);
		} catch (IOException | RuntimeException nobody) {
			return false;
		}
	}

	private static boolean hasToolkit(Machine machine) {
		List<String> named = List.of(machine.variable("LD_LIBRARY_PATH").split(":"));
		return Stream.concat(named.stream().filter(folder -> !folder.isEmpty()), LIBRARIES.stream()).map(Path::of)
				.anyMatch(folder -> has(folder, 3, file -> file.equals("libgtk-3.so.0")));
	}

	private static Diagnosis fonts(Machine machine) {
		List<Path> folders = fontFolders(machine);
		boolean found = folders.stream().anyMatch(folder -> has(folder, DEPTH, file -> file.matches(".*\\.(ttf|otf|ttc|pfb|dfont)")));
		return found ? Told.fine("fonts.fine") : Told.poor("fonts.none", String.join(", ", folders.stream().map(Path::toString).toList()));
	}

	private static List<Path> fontFolders(Machine machine) {
		Path home = Path.of(machine.property("user.home"));
		return switch (machine.family()) {
		case WINDOWS -> List.of(Path.of(machine.variable("WINDIR"), "Fonts"));
		case MACOS -> List.of(Path.of("/System/Library/Fonts"), Path.of("/Library/Fonts"), home.resolve("Library/Fonts"));
		case LINUX -> List.of(Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"), home.resolve(".local/share/fonts"), home.resolve(".fonts"));
		};
	}

	private static boolean has(Path folder, int depth, Predicate<String> wanted) {
		if (!Files.isDirectory(folder))
			return false;
		try (Stream<Path> files = Files.walk(folder, depth)) {
			return files.anyMatch(file -> wanted.test(file.getFileName().toString().toLowerCase(Locale.ROOT)));
		} catch (IOException | UncheckedIOException unreadable) {
			return false;
		}
	}
}
