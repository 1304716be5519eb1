// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli;

import org.orodha.core.catalogue.Actor;
import org.orodha.model.Identification;
import org.orodha.model.Role;

/**
 * Who uses the command line.
 *
 * @param name           the name or identifier of a person
 * @param identification how it is known who it is
 * @since 1.0
 */
public record User(String name, Identification identification) {

	private static final String SETTING = "ORODHA_PERSON";

	/**
	 * Who the user says to be, who the settings of the machine say it is, or as whom the user is logged in.
	 *
	 * @param claimed what an option says; null where it is not given
	 */
	public static User of(String claimed) {
		if (claimed != null)
			return new User(claimed, Identification.CLAIMED);
		String setting = System.getenv(SETTING);
		return setting != null && !setting.isBlank() ? new User(setting, Identification.SETTING)
				: new User(System.getProperty("user.name"), Identification.SYSTEM_USER);
	}

	/** The user in a role. @param role the role in which something is done; null for none */
	public Actor as(Role role) {
		return new Actor(name, role, identification);
	}
}
