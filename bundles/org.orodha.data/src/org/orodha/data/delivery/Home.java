// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.util.List;
import java.util.regex.Pattern;

import org.orodha.core.catalogue.Attachments;
import org.orodha.core.files.PortableNames;
import org.orodha.core.files.Sha256;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryFile;

/**
 * The folder of a delivery's files, reports and letters. Its name tells the content apart, so that deliveries which two persons
 * received under the same identifier, each in a copy of the catalogue, do not come to lie in one folder.
 */
final class Home {

	private static final Pattern IN_HOME = Pattern.compile("(" + Attachments.FOLDER + "/[^/]+)/.*");
	private static final int MARK = 8;

	private Home() {
	}

	/** The folder for files that are received under an identifier. */
	static String of(String id, List<Incoming.File> files) {
		Sha256 checksum = new Sha256();
		for (Incoming.File file : files)
			checksum.add(file.checksum() + file.name() + '\n');
		return folder(id) + "." + checksum.hex().substring(0, MARK);
	}

	/** The folder that a delivery has. */
	static String of(Delivery delivery) {
		return delivery.getFiles().stream().map(DeliveryFile::getPath).filter(path -> path != null && IN_HOME.matcher(path).matches())
				.map(path -> IN_HOME.matcher(path).replaceFirst("$1")).findFirst().orElse(folder(delivery.getId()));
	}

	/** Whether a folder is one for the files of that identifier, whatever they hold. */
	static boolean isOf(String id, String folder) {
		return folder.equals(folder(id)) || folder.matches(Pattern.quote(folder(id)) + "\\.[0-9a-f]{" + MARK + "}");
	}

	private static String folder(String id) {
		return Attachments.FOLDER + "/" + PortableNames.of(id);
	}
}
