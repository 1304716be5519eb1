// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

/**
 * A column of a dataset in a script.
 *
 * @param name   the name; in the body of a join with the dataset's alias before it where several datasets have it
 * @param role   its part in the dataset
 * @param value  its value, from the columns of what the dataset is selected from
 * @param origin the alias of the dataset in a join that it comes from, or null
 */
record Component(String name, Role role, Scalar value, String origin) {

	/** The part that a column plays. */
	enum Role {
		IDENTIFIER, MEASURE, ATTRIBUTE
	}

	static Component measure(String name, Scalar value) {
		return new Component(name, Role.MEASURE, value, null);
	}

	boolean identifier() {
		return role == Role.IDENTIFIER;
	}

	boolean measure() {
		return role == Role.MEASURE;
	}

	/** The name without the alias of a dataset. */
	String base() {
		return name.substring(name.indexOf('#') + 1);
	}

	Component named(String other) {
		return new Component(other, role, value, origin);
	}

	Component valued(Scalar other) {
		return new Component(name, role, other, origin);
	}

	Component in(Role other) {
		return new Component(name, other, value, origin);
	}

	Component from(String alias) {
		return new Component(name, role, value, alias);
	}
}
