// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import static org.orodha.vtl.internal.VtlType.DATE;
import static org.orodha.vtl.internal.VtlType.DURATION;
import static org.orodha.vtl.internal.VtlType.INTEGER;

import java.util.List;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.RuleNode;
import org.orodha.model.time.PeriodLength;

import fr.insee.vtl.parser.VtlBaseVisitor;
import fr.insee.vtl.parser.VtlParser;

/** Calls of functions on dates and time periods. */
final class TimeFunctions extends VtlBaseVisitor<Operand> {

	private final ExpressionTranslator expressions;
	private final TimeOperators times;
	private final TimeSeriesOperators series;

	TimeFunctions(ExpressionTranslator expressions, SqlWriter sql) {
		this.expressions = expressions;
		this.times = new TimeOperators(sql);
		this.series = new TimeSeriesOperators(sql);
	}

	@Override
	public Operand visitChildren(RuleNode node) {
		ParserRuleContext context = (ParserRuleContext) node;
		throw new VtlProblemException(context, "unsupported", context.getStart().getText());
	}

	@Override
	public Operand visitCurrentDateAtom(VtlParser.CurrentDateAtomContext context) {
		return times.today();
	}

	@Override
	public Operand visitYearAtom(VtlParser.YearAtomContext context) {
		return part("year", context, context.expr());
	}

	@Override
	public Operand visitMonthAtom(VtlParser.MonthAtomContext context) {
		return part("month", context, context.expr());
	}

	@Override
	public Operand visitDayOfMonthAtom(VtlParser.DayOfMonthAtomContext context) {
		return part("day", context, context.expr());
	}

	@Override
	public Operand visitDayOfYearAtom(VtlParser.DayOfYearAtomContext context) {
		return part("doy", context, context.expr());
	}

	private Operand part(String field, ParserRuleContext at, ParserRuleContext value) {
		return expressions.lift(at, List.of(value), values -> times.part(field, values.get(0), value));
	}

	@Override
	public Operand visitDayToYearAtom(VtlParser.DayToYearAtomContext context) {
		return durations(context, context.expr(), "Y", TimeOperators.YEAR);
	}

	@Override
	public Operand visitDayToMonthAtom(VtlParser.DayToMonthAtomContext context) {
		return durations(context, context.expr(), "M", TimeOperators.MONTH);
	}

	private Operand durations(ParserRuleContext at, ParserRuleContext value, String unit, int days) {
		return expressions.lift(at, List.of(value), values -> times.duration(TypeChecks.require(values.get(0), INTEGER, value), unit, days));
	}

	@Override
	public Operand visitYearTodayAtom(VtlParser.YearTodayAtomContext context) {
		return numbersOfDays(context, context.expr(), "Y", TimeOperators.YEAR);
	}

	@Override
	public Operand visitMonthTodayAtom(VtlParser.MonthTodayAtomContext context) {
		return numbersOfDays(context, context.expr(), "M", TimeOperators.MONTH);
	}

	private Operand numbersOfDays(ParserRuleContext at, ParserRuleContext value, String unit, int days) {
		return expressions.lift(at, List.of(value), values -> times.days(TypeChecks.require(values.get(0), DURATION, value), unit, days));
	}

	@Override
	public Operand visitDateDiffAtom(VtlParser.DateDiffAtomContext context) {
		return expressions.lift(context, List.of(context.dateFrom, context.dateTo), values -> times.days(
				TypeChecks.require(values.get(0), DATE, context.dateFrom), TypeChecks.require(values.get(1), DATE, context.dateTo)));
	}

	@Override
	public Operand visitDateAddAtom(VtlParser.DateAddAtomContext context) {
		Scalar number = TypeChecks.require(expressions.scalar(context.shiftNumber), INTEGER, context.shiftNumber);
		if (number.constant() != null)
			TypeChecks.whole(context.shiftNumber.getStart(), TypeChecks.FAR);
		String period = TypeChecks.text(expressions.scalar(context.periodInd), context.periodInd);
		return expressions.lift(context, List.of(context.op), values -> times.moved(TypeChecks.require(values.get(0), DATE, context.op),
				number, period, context.periodInd));
	}

	@Override
	public Operand visitPeriodAtom(VtlParser.PeriodAtomContext context) {
		if (context.expr() != null)
			return expressions.operand(context.expr()) instanceof Relation dataset ? lengths(dataset, context.expr())
					: times.duration(expressions.scalar(context.expr()), context.expr());
		Relation row = expressions.row();
		if (row == null)
			throw new VtlProblemException(context, "period.row");
		return times.duration(TimeSeriesOperators.period(row, context).value(), context);
	}

	/** Of a dataset, the lengths of the periods that are its identifier (VTL 2.1, period_indicator). */
	private Relation lengths(Relation dataset, ParserRuleContext at) {
		Scalar period = TimeSeriesOperators.period(dataset, at).value();
		return dataset.identified(List.of(Component.measure("duration_var", times.duration(period, at))));
	}

	@Override
	public Operand visitTimeShiftAtom(VtlParser.TimeShiftAtomContext context) {
		return series.shifted(dataset(context.expr()), TypeChecks.whole(context.signedInteger().getStart(), TypeChecks.FAR), context.expr());
	}

	@Override
	public Operand visitFlowAtom(VtlParser.FlowAtomContext context) {
		Relation dataset = dataset(context.expr());
		return context.op.getType() == VtlParser.FLOW_TO_STOCK ? series.cumulated(dataset, context.expr())
				: series.differences(dataset, context.expr());
	}

	@Override
	public Operand visitFillTimeAtom(VtlParser.FillTimeAtomContext context) {
		return series.filled(dataset(context.expr()), context.SINGLE() != null, context.expr());
	}

	/** Time series are datasets; a column of the row at hand is none. */
	private Relation dataset(VtlParser.ExprContext expression) {
		if (expressions.row() != null)
			throw new VtlProblemException(expression, "series.expected");
		return expressions.dataset(expression);
	}

	@Override
	public Operand visitTimeAggAtom(VtlParser.TimeAggAtomContext context) {
		PeriodLength length = length(context.periodIndTo);
		if (context.optionalExpr() == null || context.optionalExpr().expr() == null)
			throw new VtlProblemException(context, "time_agg.place");
		VtlParser.ExprContext value = context.optionalExpr().expr();
		return expressions.lift(context, List.of(value),
				values -> times.within(values.get(0), length, context.FIRST() == null, value));
	}

	/** The length whose letter a script writes in double quotes. */
	static PeriodLength length(Token written) {
		String letter = written.getText().replace("\"", "");
		return PeriodLength.of(letter).orElseThrow(() -> new VtlProblemException(written, "period.expected", letter));
	}
}
