// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.internal.doctor;

import java.lang.management.ManagementFactory;

import com.sun.management.OperatingSystemMXBean;

/** The machine's memory, as Java's management tells it. */
public final class PhysicalMemory {

	private PhysicalMemory() {
	}

	/** In bytes; 0 where this Java does not tell. */
	public static long bytes() {
		return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system ? system.getTotalMemorySize() : 0;
	}
}
