// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.orodha.core.files.SettingsFolder;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;

/** Keeps the log off the terminal: into a file in the user's settings that is rolled over at one megabyte, five of them kept. */
final class QuietLog {

	private QuietLog() {
	}

	static void configure() {
		ILoggerFactory factory = LoggerFactory.getILoggerFactory();
		if (!(factory instanceof LoggerContext context))
			return;
		context.reset();
		Path folder = folder();
		RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
		file.setContext(context);
		file.setFile(folder.resolve("orodha.log").toString());
		file.setPrudent(false);
		PatternLayoutEncoder encoder = new PatternLayoutEncoder();
		encoder.setContext(context);
		encoder.setPattern("%d %-5level %logger{30} %msg%n");
		encoder.start();
		file.setEncoder(encoder);
		FixedWindowRollingPolicy window = new FixedWindowRollingPolicy();
		window.setContext(context);
		window.setParent(file);
		window.setMinIndex(1);
		window.setMaxIndex(5);
		window.setFileNamePattern(folder.resolve("orodha.%i.log").toString());
		window.start();
		SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
		size.setContext(context);
		size.setMaxFileSize(FileSize.valueOf("1MB"));
		size.start();
		file.setRollingPolicy(window);
		file.setTriggeringPolicy(size);
		file.start();
		context.getLogger("ROOT").setLevel(Level.WARN);
		context.getLogger("ROOT").addAppender(file);
	}

	/** Who cannot keep a log still works: logback tells that it cannot, and goes on. */
	private static Path folder() {
		try {
			return SettingsFolder.folder("logs");
		} catch (IOException noPlace) {
			LoggerFactory.getLogger(QuietLog.class).debug("No settings", noPlace);
			return SettingsFolder.path().resolve("logs");
		}
	}
}
