package vn.mangnon.bench.duplicates;

import tools.jackson.databind.json.JsonMapper;

/** Duke on an invented register, in a program of its own; its last line is what was measured. */
public final class DukeMain {
    private DukeMain() {}

    public static void main(String[] arguments) {
        Measured measured = Measured.of(
                new Duke(),
                Integer.parseInt(arguments[0]),
                Long.parseLong(arguments[1]),
                Integer.parseInt(arguments[2]));
        System.out.println(JsonMapper.shared().writeValueAsString(measured));
    }
}
