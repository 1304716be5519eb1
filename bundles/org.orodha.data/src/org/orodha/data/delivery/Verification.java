// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.files.Sha256;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.data.rules.DataRule;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryFile;

/** Looks whether the files of deliveries are as they came: OR-0210 a file is missing, OR-0211 a file was changed. */
final class Verification {

	private static final Messages MESSAGES = Messages.of(Verification.class);

	private final Catalogue catalogue;

	Verification(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	List<Finding> verify(Delivery delivery, IProgressMonitor monitor) throws DeliveryException {
		SubMonitor progress = SubMonitor.convert(monitor, MESSAGES.text("verify.task"), delivery.getFiles().size());
		List<Finding> findings = new ArrayList<>();
		for (DeliveryFile file : delivery.getFiles()) {
			Path kept = place(file);
			SubMonitor part = progress.split(1);
			if (kept == null || !Files.isRegularFile(kept))
				findings.add(finding(DataRule.FILE_MISSING, "verify.missing", delivery, file));
			else if (!isUnchanged(file, kept, part))
				findings.add(finding(DataRule.FILE_CHANGED, "verify.changed", delivery, file));
		}
		return findings;
	}

	/** Null for a path that leads out of the attachments. */
	private Path place(DeliveryFile file) {
		try {
			return catalogue.attachments().path(file.getPath());
		} catch (IOException elsewhere) {
			return null;
		}
	}

	/** Makes sure that the files are as they came. */
	void require(Delivery delivery, IProgressMonitor monitor) throws DeliveryException {
		List<Finding> findings = verify(delivery, monitor);
		if (!findings.isEmpty())
			throw new DeliveryException(findings.get(0), null);
	}

	private static boolean isUnchanged(DeliveryFile file, Path kept, SubMonitor progress) throws DeliveryException {
		try {
			return Files.size(kept) == file.getSize() && Sha256.of(kept, progress).equals(file.getChecksum());
		} catch (IOException failure) {
			throw DeliveryException.at(file.getPath(), MESSAGES.text("verify.failed", failure), failure);
		}
	}

	private static Finding finding(DataRule rule, String key, Delivery delivery, DeliveryFile file) {
		return Finding.of(rule, MESSAGES.text(key, file.getName(), delivery.getId())).element(delivery.getId()).feature("files")
				.place(Place.of(file.getPath())).build();
	}
}
