// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.doctor;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.orodha.core.files.SettingsFolder;
import org.orodha.workshop.internal.doctor.PhysicalMemory;

/**
 * A machine as the doctor sees it.
 *
 * @param environment the environment's variables
 * @param system      Java's properties
 * @param settings    the folder of the user's settings, which need not be there
 * @param memory      its memory in bytes; 0 where that is not known
 * @param clock       its clock
 * @since 1.0
 */
public record Machine(Map<String, String> environment, Map<String, String> system, Path settings, long memory, Clock clock) {

	/** What kind of system it is. */
	public enum Family {
		/** Linux and its kin. */
		LINUX,
		/** Windows. */
		WINDOWS,
		/** macOS. */
		MACOS
	}

	/** @throws NullPointerException where variables or properties are missing */
	public Machine {
		environment = Map.copyOf(environment);
		system = Map.copyOf(system);
	}

	/** The machine that this runs on. */
	public static Machine present() {
		Map<String, String> system = new HashMap<>();
		System.getProperties().stringPropertyNames().forEach(name -> system.put(name, System.getProperty(name, "")));
		return new Machine(System.getenv(), system, SettingsFolder.path(), PhysicalMemory.bytes(), Clock.systemDefaultZone());
	}

	/** What kind of system it is. */
	public Family family() {
		String name = property("os.name");
		return name.startsWith("Windows") ? Family.WINDOWS : name.startsWith("Mac") ? Family.MACOS : Family.LINUX;
	}

	/** A property of Java; empty where it is not set. */
	public String property(String name) {
		return system.getOrDefault(name, "");
	}

	/** A variable of the environment; empty where it is not set. */
	public String variable(String name) {
		return environment.getOrDefault(name, "");
	}

	/** The product's folder; empty where Orodha does not run from a product. */
	public Optional<Path> product() {
		return Optional.of(property("orodha.home")).filter(home -> !home.isEmpty()).map(Path::of);
	}
}
