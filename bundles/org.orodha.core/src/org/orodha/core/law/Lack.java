// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.law;

/** What an instrument, or the flow that names it, lacks to let data pass. */
public enum Lack {
	/** The flow names no instrument. */
	INSTRUMENT,
	/** The instrument is a policy, which permits nothing. */
	KIND,
	/** The instrument is not signed. */
	SIGNATURE,
	/** The instrument is not yet in force. */
	BEGINNING,
	/** The instrument is not in force any more. */
	END,
	/** The instrument does not name the dataset. */
	DATASET,
	/** The agency that owns the data is no party. */
	SENDER,
	/** The recipient is no party, or the public is not meant. */
	RECIPIENT,
	/** The instrument or the flow is for other purposes. */
	PURPOSE,
	/** The flow is a draft, or not valid on that day. */
	FLOW,
	/** Who sends the data on may not have it. */
	CHAIN,
	/** Who sends the data on got it on the condition to keep it. */
	ONWARD
}
