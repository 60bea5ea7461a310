package vn.mangnon.reporting.formulas;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A parsed formula, such as {@code PERCENT(tre.trai; tre.trai + tre.gai)}. A name stands for one cell, or for all cells of
 * a row or column where a function takes a list.
 */
public sealed interface Formula {
    /** A written number. */
    record Number(BigDecimal value) implements Formula {}

    /** A cell, column or row by its keys: {@code bang.hang.cot}, {@code bang.cot}, {@code cot}. */
    record Name(String text, int position) implements Formula {}

    /** The rectangle of cells from one to another of the same table. */
    record Range(Name from, Name to) implements Formula {}

    /** Two operands with + - * or / between them. */
    record Operation(char sign, Formula left, Formula right) implements Formula {}

    /** The negative of. */
    record Negated(Formula of) implements Formula {}

    /** A function over its arguments. */
    record Call(Function function, List<Formula> arguments) implements Formula {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** Reads a formula. Throws {@link Unreadable} with the place where it could not be understood. */
    static Formula parse(String text) {
        return new Parser(text).formula();
    }

    /** The names and ranges in it, in the order they are written. */
    default Stream<Formula> names() {
        return switch (this) {
            case Number number -> Stream.empty();
            case Name name -> Stream.of(name);
            case Range range -> Stream.of(range);
            case Operation operation -> Stream.concat(operation.left.names(), operation.right.names());
            case Negated negated -> negated.of.names();
            case Call call -> call.arguments.stream().flatMap(Formula::names);
        };
    }

    /** The names that must stand for one cell, not for a list. */
    default Stream<Name> singles() {
        return switch (this) {
            case Number number -> Stream.empty();
            case Name name -> Stream.of(name);
            case Range range -> Stream.of(range.from);
            case Operation operation -> Stream.concat(operation.left.singles(), operation.right.singles());
            case Negated negated -> negated.of.singles();
            case Call call ->
                call.arguments.stream()
                        .filter(argument -> !call.function.takesList() || !isList(argument))
                        .flatMap(Formula::singles);
        };
    }

    private static boolean isList(Formula argument) {
        return argument instanceof Name || argument instanceof Range;
    }
}
