// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.bpmn;

import java.util.Optional;

import org.orodha.core.exchange.FileHead;
import org.orodha.core.exchange.Recogniser;
import org.orodha.core.text.Messages;

/** Knows process models by their namespace. */
public final class BpmnRecogniser implements Recogniser {

	private static final Messages MESSAGES = Messages.of(BpmnRecogniser.class);

	@Override
	public Optional<String> recognise(FileHead head) {
		return head.root().filter(root -> NodeReader.MODEL.equals(root.getNamespaceURI())).map(root -> MESSAGES.text("recognised"));
	}
}
