// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.frame;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.orodha.core.files.AtomicFile;
import org.orodha.core.picture.Picture;
import org.orodha.core.picture.Svg;
import org.orodha.insight.sheet.Sheet;
import org.orodha.insight.sheet.SheetFormat;
import org.orodha.insight.sheet.Sheets;
import org.orodha.ui.internal.picture.PictureFiles;
import org.orodha.ui.internal.picture.SaveAs;

/** The ways to export what a view shows: for spreadsheets, as a workbook, as a picture. */
final class ExportMenu extends Action implements IMenuCreator {

	private final Supplier<Shell> shell;
	private final Supplier<String> name;
	private final Supplier<Sheet> sheet;
	private final Function<Sheet, Picture> picture;
	private final List<IAction> more;
	private final List<IAction> readers;
	private MenuManager menu;

	/**
	 * @param more    what else a view can be exported as
	 * @param readers for whom
	 */
	ExportMenu(Supplier<Shell> shell, Supplier<String> name, Supplier<Sheet> sheet, Function<Sheet, Picture> picture, List<IAction> more,
			List<IAction> readers) {
		super(FrameText.text("export"), AS_DROP_DOWN_MENU);
		this.shell = shell;
		this.name = name;
		this.sheet = sheet;
		this.picture = picture;
		this.more = List.copyOf(more);
		this.readers = List.copyOf(readers);
		setToolTipText(FrameText.text("export.help"));
		setImageDescriptor(ResourceLocator.imageDescriptorFromBundle(SaveAs.class, "icons/export.svg").orElseThrow());
		setMenuCreator(this);
	}

	@Override
	public void run() {
		ask(SheetFormat.XLSX);
	}

	private void ask(SheetFormat format) {
		SaveAs.ask(shell.get(), FrameText.text("export." + format.ending()), name.get(), new SaveAs.Kind(format.ending(), text(format)),
				file -> write(format, file));
	}

	private static String text(SheetFormat format) {
		return format.name() + " (*." + format.ending() + ")";
	}

	/** Pictures of dots are painted by the screen's thread; all else is written in the background. */
	private void write(SheetFormat format, Path file) throws IOException {
		Sheet shown = sheet.get();
		if (format == SheetFormat.PNG) {
			PictureFiles.write(file, picture.apply(shown), shell.get().getFont().getFontData()[0].getName());
			return;
		}
		Job job = Job.create(FrameText.text("export.job", file.getFileName()), (ICoreRunnable) monitor -> {
			try {
				AtomicFile.write(file, AtomicFile.Readers.USUAL, out -> {
					if (format == SheetFormat.SVG)
						out.write(Svg.of(picture.apply(shown)).getBytes(StandardCharsets.UTF_8));
					else
						Sheets.write(shown, format, out);
				});
			} catch (IOException failure) {
				throw new CoreException(Status.error(SaveAs.failure(file, failure), failure));
			}
		});
		job.setUser(true);
		job.schedule();
	}

	private MenuManager menu() {
		if (menu == null) {
			menu = new MenuManager();
			items().forEach(menu::add);
		}
		return menu;
	}

	private List<IContributionItem> items() {
		List<IContributionItem> items = new ArrayList<>();
		Stream.concat(Arrays.stream(SheetFormat.values()).map(this::action), more.stream()).map(ActionContributionItem::new).forEach(items::add);
		if (!readers.isEmpty())
			items.add(new Separator());
		readers.stream().map(ActionContributionItem::new).forEach(items::add);
		return items;
	}

	private IAction action(SheetFormat format) {
		return new Action(FrameText.text("export." + format.ending())) {
			@Override
			public void run() {
				ask(format);
			}
		};
	}

	@Override
	public Menu getMenu(Control parent) {
		return menu().createContextMenu(parent);
	}

	@Override
	public Menu getMenu(Menu parent) {
		Menu below = new Menu(parent);
		items().forEach(item -> item.fill(below, -1));
		return below;
	}

	@Override
	public void dispose() {
		if (menu != null)
			menu.dispose();
		menu = null;
	}
}
