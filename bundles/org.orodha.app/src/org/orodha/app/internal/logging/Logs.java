// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.app.internal.logging;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;

/** Writes what happens to {@code orodha.log} in the workspace: at most six files of two megabytes. */
public final class Logs implements AutoCloseable {

	private static final String PATTERN = "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{36} - %msg%n";
	private static final int OLD_FILES = 5;
	private static final long BYTES = 2L << 20;

	private final ILogListener bridge = new PlatformLog();
	private final LoggerContext context;

	private Logs(LoggerContext context) {
		this.context = context;
	}

	/** Begins to write into a folder. Where there is no logback, logging goes wherever slf4j sends it. */
	public static Logs begin(Path folder) {
		offerLogback();
		ILoggerFactory factory = LoggerFactory.getILoggerFactory();
		Logs logs = new Logs(factory instanceof LoggerContext logback ? logback : null);
		if (logs.context != null)
			logs.configure(folder);
		Platform.addLogListener(logs.bridge);
		return logs;
	}

	/** Starts logback's bundle: only then slf4j, asked for the first time, finds it. */
	private static void offerLogback() {
		try {
			FrameworkUtil.getBundle(LoggerContext.class).start(Bundle.START_TRANSIENT);
		} catch (BundleException failure) {
			Platform.getLog(Logs.class).warn(failure.getMessage(), failure);
		}
	}

	private void configure(Path folder) {
		context.reset();
		RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
		file.setContext(context);
		file.setFile(folder.resolve("orodha.log").toString());
		FixedWindowRollingPolicy rolling = new FixedWindowRollingPolicy();
		rolling.setContext(context);
		rolling.setParent(file);
		rolling.setFileNamePattern(folder.resolve("orodha.%i.log").toString());
		rolling.setMaxIndex(OLD_FILES);
		rolling.start();
		SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
		size.setContext(context);
		size.setMaxFileSize(new FileSize(BYTES));
		size.start();
		PatternLayoutEncoder encoder = new PatternLayoutEncoder();
		encoder.setContext(context);
		encoder.setCharset(StandardCharsets.UTF_8);
		encoder.setPattern(PATTERN);
		encoder.start();
		file.setRollingPolicy(rolling);
		file.setTriggeringPolicy(size);
		file.setEncoder(encoder);
		file.start();
		Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
		root.setLevel(Level.INFO);
		root.addAppender(file);
	}

	@Override
	public void close() {
		Platform.removeLogListener(bridge);
		if (context != null)
			context.stop();
	}
}
