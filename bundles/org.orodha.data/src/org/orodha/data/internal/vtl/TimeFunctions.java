package org.orodha.data.internal.vtl;

import static org.orodha.data.internal.vtl.VtlType.DATE;
import static org.orodha.data.internal.vtl.VtlType.INTEGER;

import java.util.List;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.RuleNode;

import fr.insee.vtl.parser.VtlBaseVisitor;
import fr.insee.vtl.parser.VtlParser;

/** Calls of functions on dates and time periods. */
final class TimeFunctions extends VtlBaseVisitor<Operand> {

	private final Expressions expressions;
	private final Times times;

	TimeFunctions(Expressions expressions, Sql sql) {
		this.expressions = expressions;
		this.times = new Times(sql);
	}

	@Override
	public Operand visitChildren(RuleNode node) {
		ParserRuleContext context = (ParserRuleContext) node;
		throw new Fault(context, "unsupported", context.getStart().getText());
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
	public Operand visitDateDiffAtom(VtlParser.DateDiffAtomContext context) {
		return expressions.lift(context, List.of(context.dateFrom, context.dateTo), values -> times.days(
				Types.require(values.get(0), DATE, context.dateFrom), Types.require(values.get(1), DATE, context.dateTo)));
	}

	@Override
	public Operand visitDateAddAtom(VtlParser.DateAddAtomContext context) {
		Scalar number = Types.require(expressions.scalar(context.shiftNumber), INTEGER, context.shiftNumber);
		String period = Types.text(expressions.scalar(context.periodInd), context.periodInd);
		return expressions.lift(context, List.of(context.op), values -> times.moved(Types.require(values.get(0), DATE, context.op),
				number, period, context.periodInd));
	}

	@Override
	public Operand visitPeriodAtom(VtlParser.PeriodAtomContext context) {
		if (context.expr() != null)
			return expressions.lift(context, List.of(context.expr()), values -> times.duration(values.get(0), context.expr()));
		Relation row = expressions.row();
		List<Component> periods = row == null ? List.of()
				: row.those(component -> component.identifier() && component.value().type() == VtlType.TIME_PERIOD);
		if (periods.size() != 1)
			throw new Fault(context, "period.column");
		return times.duration(periods.get(0).value(), context);
	}
}
