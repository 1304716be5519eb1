// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.due;

import java.util.Optional;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.model.Agency;
import org.orodha.model.AgencyKind;

/** Who coordinates the others. */
public final class Coordination {

	private Coordination() {
	}

	/** The agency that coordinates the others; empty where the catalogue has none. */
	public static Optional<Agency> coordinator(Catalogue catalogue) {
		return catalogue.all(Agency.class).stream().filter(Coordination::coordinates).findFirst();
	}

	static boolean coordinates(Agency agency) {
		return agency.isSetKind() && agency.getKind() == AgencyKind.COORDINATION_MECHANISM;
	}

	/** Whether an agency owes nobody of the country its data. */
	static boolean isAbroad(Agency agency) {
		return agency.isSetKind()
				&& (agency.getKind() == AgencyKind.INTERNATIONAL_ORGANISATION || agency.getKind() == AgencyKind.REGIONAL_BODY);
	}
}
