// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.internal.doctor;

import java.lang.management.ManagementFactory;

import javax.management.JMException;
import javax.management.ObjectName;

/** The machine's memory, as Java's management tells it. */
public final class PhysicalMemory {

	private PhysicalMemory() {
	}

	/** In bytes; 0 where this Java does not tell, as one that was made without the parts for it. */
	public static long bytes() {
		try {
			return ManagementFactory.getPlatformMBeanServer().getAttribute(new ObjectName(ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME),
					"TotalMemorySize") instanceof Long bytes ? bytes : 0;
		} catch (JMException untold) {
			return 0;
		}
	}
}
