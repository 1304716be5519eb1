package org.orodha.data.harmonise;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.text.Messages;
import org.orodha.data.internal.harmonise.Checksums;
import org.orodha.data.internal.harmonise.PlainFiles;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryFile;

/** Opens files for {@link Harmonise}; they stay open until this is closed. */
public final class HarmoniseFiles implements AutoCloseable {

	private static final Messages MESSAGES = Messages.of(HarmoniseFiles.class);

	/** A file that came without a delivery. */
	public HarmoniseSource open(Dataset dataset, Path file, IProgressMonitor monitor) throws IOException {
		return open(dataset, file, null, null, file.getFileName().toString(), monitor);
	}

	/**
	 * The files of a delivery.
	 *
	 * @param folder the folder of the catalogue
	 * @throws HarmoniseException where a file is not the one that was delivered
	 */
	public List<HarmoniseSource> open(Delivery delivery, Path folder, IProgressMonitor monitor)
			throws IOException, HarmoniseException {
		List<HarmoniseSource> sources = new ArrayList<>();
		for (DeliveryFile file : delivery.getFiles()) {
			String name = file.getName() == null ? file.getPath() : file.getName();
			HarmoniseSource source = open(delivery.getDataset(), folder.resolve(file.getPath()), delivery.getId(),
					delivery.getPeriod(), name, monitor);
			if (file.getChecksum() != null && !file.getChecksum().equalsIgnoreCase(source.checksum()))
				throw new HarmoniseException(file.getPath(), delivery.getId(),
						MESSAGES.text("files.changed", delivery.getId(), file.getChecksum(), source.checksum()));
			sources.add(source);
		}
		return sources;
	}

	private HarmoniseSource open(Dataset dataset, Path path, String delivery, String period, String name,
			IProgressMonitor monitor) throws IOException {
		return new HarmoniseSource(dataset, delivery, period, name, Checksums.sha256(path, monitor), PlainFiles.open(path));
	}

	@Override
	public void close() {
	}
}
