package vn.mangnon.reporting.pictures;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** A picture as SVG: in a page as wide as its column, in a file of its own width. */
public final class SvgPicture implements Content {
    /** How wide files are. */
    static final int FILE_WIDTH = 720;

    static final int MARGIN = 24;

    private final Picture picture;
    private final String id;
    private final boolean file;
    private final StringBuilder svg = new StringBuilder();

    /** @param id no other picture's of the page */
    public SvgPicture(Picture picture, String id) {
        this(picture, id, false);
    }

    private SvgPicture(Picture picture, String id, boolean file) {
        this.picture = picture;
        this.id = id;
        this.file = file;
    }

    public static String file(Picture picture) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + new SvgPicture(picture, "p", true).written();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(written());
    }

    private String written() {
        svg.setLength(0);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"picture")
                .append(picture.stretches() ? " stretches" : "")
                .append("\" role=\"img\" aria-labelledby=\"")
                .append(id)
                .append("-t ")
                .append(id)
                .append("-d\" ")
                .append(size())
                .append("><title id=\"")
                .append(id)
                .append("-t\">")
                .append(safe(picture.title()))
                .append("</title><desc id=\"")
                .append(id)
                .append("-d\">")
                .append(safe(picture.says()))
                .append("</desc>");
        stripes();
        if (file) {
            svg.append("<rect x=\"").append(number(-margin())).append("\" y=\"").append(number(-margin()));
            svg.append("\" width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
        }
        picture.shapes().forEach(this::shape);
        return svg.append("</svg>").toString();
    }

    /** How many of the picture's own units a file's pixel is. */
    private double unit() {
        return picture.stretches() ? 1 : picture.width() / FILE_WIDTH;
    }

    private double margin() {
        return file ? MARGIN * unit() : 0;
    }

    private String size() {
        if (picture.stretches() && !file) {
            return "width=\"100%\" height=\"" + number(picture.height()) + "\"";
        }
        double width = FILE_WIDTH * unit() + 2 * margin();
        double height = picture.height() + 2 * margin();
        String box = "viewBox=\"" + number(-margin()) + " " + number(-margin()) + " " + number(width) + " "
                + number(height) + "\"";
        return file
                ? box + " width=\"" + number(width / unit()) + "\" height=\"" + number(height / unit())
                        + "\" font-family=\"'Be Vietnam Pro',Arial,sans-serif\""
                : box;
    }

    private void stripes() {
        if (picture.shapes().stream().noneMatch(SvgPicture::striped)) {
            return;
        }
        svg.append("<defs><pattern id=\"")
                .append(id)
                .append(
                        "-h\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">")
                .append("<rect width=\"5\" height=\"5\" fill=\"#ffffff\"/><rect width=\"2\" height=\"5\" fill=\"")
                .append(Paint.HIDDEN.colour())
                .append("\"/></pattern></defs>");
    }

    private static boolean striped(Shape shape) {
        return switch (shape) {
            case Shape.Box box -> box.paint() == Paint.HIDDEN;
            case Shape.Ground ground -> ground.paint() == Paint.HIDDEN;
            case Shape.Dot dot -> false;
            case Shape.Stroke stroke -> false;
            case Shape.Words words -> false;
        };
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Shape.Box box -> {
                svg.append("<rect x=\"")
                        .append(across(box.x()))
                        .append("\" y=\"")
                        .append(number(box.y()));
                svg.append("\" width=\"")
                        .append(across(box.width()))
                        .append("\" height=\"")
                        .append(number(box.height()));
                filled(box.paint(), "rect", box.says());
            }
            case Shape.Ground ground -> {
                svg.append("<path d=\"")
                        .append(path(ground.rings()))
                        .append("\" fill-rule=\"evenodd\" stroke-linejoin=\"round");
                filled(ground.paint(), "path", ground.says());
            }
            case Shape.Dot dot -> {
                svg.append("<circle cx=\"")
                        .append(across(dot.x()))
                        .append("\" cy=\"")
                        .append(number(dot.y()));
                svg.append("\" r=\"").append(number(dot.radius()));
                filled(dot.paint(), "circle", dot.says());
            }
            case Shape.Stroke stroke -> line(stroke);
            case Shape.Words words -> words(words);
        }
    }

    private void filled(Paint paint, String tag, String says) {
        svg.append("\" fill=\"")
                .append(paint == Paint.HIDDEN ? "url(#" + id + "-h)" : paint.colour())
                .append('"');
        if (paint.edged() || tag.equals("path")) {
            svg.append(" stroke=\"").append(Paint.QUIET.colour()).append("\" stroke-width=\".6\"");
            svg.append(paint == Paint.NOTHING ? " stroke-dasharray=\"3 2\"" : "");
        }
        svg.append(says.isEmpty() ? "/>" : "><title>" + safe(says) + "</title></" + tag + ">");
    }

    private void line(Shape.Stroke line) {
        svg.append("<line x1=\"").append(across(line.x1())).append("\" y1=\"").append(number(line.y1()));
        svg.append("\" x2=\"").append(across(line.x2())).append("\" y2=\"").append(number(line.y2()));
        svg.append("\" stroke=\"")
                .append(line.paint().colour())
                .append("\" stroke-width=\"")
                .append(number(line.thickness()));
        svg.append(line.dashed() ? "\" stroke-dasharray=\"5 4\"/>" : "\"/>");
    }

    private void words(Shape.Words words) {
        svg.append("<text x=\"").append(across(words.x())).append("\" y=\"").append(number(words.y()));
        svg.append("\" font-size=\"")
                .append(number(words.size()))
                .append("\" fill=\"")
                .append(words.paint().colour());
        svg.append(words.bold() ? "\" font-weight=\"600" : "");
        svg.append(
                switch (words.anchor()) {
                    case START -> "";
                    case MIDDLE -> "\" text-anchor=\"middle";
                    case END -> "\" text-anchor=\"end";
                });
        svg.append("\">").append(safe(words.text())).append("</text>");
    }

    private String path(List<List<Shape.Point>> rings) {
        StringBuilder path = new StringBuilder();
        for (List<Shape.Point> ring : rings) {
            for (int i = 0; i < ring.size(); i++) {
                path.append(i == 0 ? "M" : i == 1 ? "L" : " ");
                path.append(number(ring.get(i).x()))
                        .append(' ')
                        .append(number(ring.get(i).y()));
            }
            path.append('Z');
        }
        return path.toString();
    }

    private String across(double x) {
        return !picture.stretches()
                ? number(x)
                : file ? number(x * FILE_WIDTH / picture.width()) : number(x * 100 / picture.width()) + "%";
    }

    private static String number(double number) {
        String text = String.format(Locale.ROOT, "%.2f", number);
        return text.replaceAll("\\.?0+$", "");
    }

    private static String safe(String text) {
        return HtmlUtils.htmlEscapeDecimal(text, "UTF-8");
    }
}
