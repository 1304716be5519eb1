// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.files.SettingsFolder;
import org.orodha.core.findings.Finding;
import org.orodha.plugins.internal.Administrators;
import org.orodha.plugins.internal.PluginArea;
import org.orodha.plugins.internal.PluginLint;
import org.orodha.plugins.internal.StartFindings;
import org.osgi.framework.FrameworkUtil;

/**
 * The user's plug-ins. Each operation waits for those of other processes. What is changed holds from the next start on, and at once as far
 * as that is possible.
 *
 * @since 1.0
 */
public final class Plugins {

	private final PluginArea area;

	/**
	 * The plug-ins in a folder.
	 *
	 * @param folder         where they live
	 * @param administrators folders with policies and certificates that the user cannot change, the most important first
	 * @param host           the Orodha they are for
	 * @param who            the user who changes them
	 * @param clock          tells when
	 */
	public Plugins(Path folder, List<Path> administrators, Host host, String who, Clock clock) {
		area = new PluginArea(folder, administrators, host, who, clock);
	}

	/** Those of the user in the running Orodha: in the folder {@code plugins} of the settings. */
	public static Plugins ofUser() {
		Path folder = folder();
		return new Plugins(folder, Administrators.folders(), PluginArea.running(FrameworkUtil.getBundle(Plugins.class).getBundleContext(), folder),
				System.getProperty("user.name"), Clock.systemUTC());
	}

	/** Where the user's plug-ins live; the folder need not be there. */
	public static Path folder() {
		return SettingsFolder.path().resolve("plugins");
	}

	/** What is installed, by identifier. */
	public List<InstalledPlugin> list() throws IOException, PluginException {
		return area.list();
	}

	/**
	 * What can be had from somewhere.
	 *
	 * @param source a site, a zip of a site or of jars, a folder of jars, or one jar: a path or an address on the web
	 */
	public List<AvailablePlugin> available(String source, IProgressMonitor monitor) throws IOException, PluginException {
		return area.available(source, monitor);
	}

	/**
	 * Looks at a plug-in as a whole before it is installed; its files are fetched for that, and are gone afterwards.
	 *
	 * @param source see {@link #available}
	 * @throws PluginException where it is not there or cannot be read
	 */
	public Candidate inspect(String source, String id, IProgressMonitor monitor) throws IOException, PluginException {
		return area.inspect(source, id, monitor);
	}

	/**
	 * What is newer than what is installed, where each came from. A source that does not answer does not keep the others from it.
	 *
	 * @param source where to look instead; null for where each came from
	 */
	public Newer newer(String source, IProgressMonitor monitor) throws IOException, PluginException {
		return area.newer(source, monitor);
	}

	/**
	 * Installs plug-ins, in place of other versions of them. All or none are installed.
	 *
	 * @param source  see {@link #available}
	 * @param ids     which; empty for the only one there is
	 * @param consent asks where the policy says so
	 * @return those that were installed
	 * @throws PluginException where one is not there, does not fit, or is not trusted
	 */
	public List<InstalledPlugin> install(String source, Collection<String> ids, Consent consent, IProgressMonitor monitor)
			throws IOException, PluginException {
		return area.install(source, ids, consent, monitor);
	}

	/**
	 * Installs newer versions from where the plug-ins came from.
	 *
	 * @param ids    which; empty for all
	 * @param source where to look instead; null for where each came from
	 * @return those that were updated
	 */
	public List<InstalledPlugin> update(Collection<String> ids, String source, Consent consent, IProgressMonitor monitor)
			throws IOException, PluginException {
		return area.update(ids, source, consent, monitor);
	}

	/** Switches plug-ins off without removing them. */
	public void disable(Collection<String> ids) throws IOException, PluginException {
		area.enable(ids, false);
	}

	/** Switches plug-ins on again. */
	public void enable(Collection<String> ids) throws IOException, PluginException {
		area.enable(ids, true);
	}

	/** Removes plug-ins with every version that is kept. */
	public void remove(Collection<String> ids) throws IOException, PluginException {
		area.remove(ids);
	}

	/** What was installed after each change, the oldest first. */
	public List<Moment> history() throws IOException, PluginException {
		return area.history();
	}

	/**
	 * Goes back to what was installed after an earlier change. What was removed since does not come back.
	 *
	 * @param number of the change; 0 for the one before the last
	 */
	public void revert(int number) throws IOException, PluginException {
		area.revert(number);
	}

	/** What is wrong with installed plug-ins: files that were changed, signatures that are not worth it, needs that are not met. */
	public List<Finding> verify(Collection<String> ids, IProgressMonitor monitor) throws IOException, PluginException {
		return area.verify(ids, monitor);
	}

	/** What is known of who made a jar. */
	public Passport passport(Path jar) throws IOException, PluginException {
		return area.passport(jar);
	}

	/** What is known of who made an installed plug-in. */
	public Passport passport(String id) throws IOException, PluginException {
		return area.passport(id);
	}

	/** What is wrong with a plug-in before it is given to others. */
	public List<Finding> check(Path jar) throws IOException, PluginException {
		return new PluginLint(area.host()).check(jar);
	}

	/** Trusts a publisher from now on. */
	public Publisher trust(Path certificate) throws IOException, PluginException {
		return area.publishers().trust(certificate);
	}

	/** Whom a certificate is for, without trusting it. */
	public Publisher publisher(Path certificate) throws IOException, PluginException {
		return area.publishers().read(certificate);
	}

	/** Trusts the publisher who signed an installed plug-in from now on. */
	public Publisher trustSigner(String id) throws IOException, PluginException {
		return area.trustSigner(id);
	}

	/** Trusts a publisher no longer. */
	public void distrust(String fingerprint) throws IOException, PluginException {
		area.publishers().distrust(fingerprint);
	}

	/** Whom the user and the administrator trust. */
	public List<Publisher> trusted() throws IOException {
		return area.publishers().list();
	}

	/** What the user should know of this start: plug-ins that are set aside, come back, or were left out. */
	public static List<Finding> startFindings() {
		return Files.exists(folder()) ? StartFindings.all() : List.of();
	}

	/** The identifiers of all that is installed. */
	public Set<String> ids() throws IOException, PluginException {
		return area.ids();
	}
}
