package vn.mangnon.reporting.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;

/** A picture as PNG, twice as fine as a screen, with the same letters on every machine. */
public final class PngPicture {
    private static final double FINE = 2;

    private final Graphics2D graphics;
    private final double across;
    private final double down;

    private PngPicture(Graphics2D graphics, double across, double down) {
        this.graphics = graphics;
        this.across = across;
        this.down = down;
    }

    public static void write(Picture picture, OutputStream to) throws IOException {
        double across = SvgPicture.FILE_WIDTH * FINE / picture.width();
        double down = picture.stretches() ? FINE : across;
        int margin = (int) (SvgPicture.MARGIN * FINE);
        BufferedImage image = new BufferedImage(
                (int) (SvgPicture.FILE_WIDTH * FINE) + 2 * margin,
                (int) Math.ceil(picture.height() * down) + 2 * margin,
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.translate(margin, margin);
            PngPicture drawing = new PngPicture(graphics, across, down);
            picture.shapes().forEach(drawing::shape);
        } finally {
            graphics.dispose();
        }
        ImageIO.write(image, "png", to);
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Shape.Box box ->
                fill(
                        new Rectangle2D.Double(
                                box.x() * across, box.y() * down, box.width() * across, box.height() * down),
                        box.paint(),
                        false);
            case Shape.Ground ground -> fill(path(ground), ground.paint(), true);
            case Shape.Dot dot ->
                fill(
                        new Ellipse2D.Double(
                                dot.x() * across - dot.radius() * down,
                                (dot.y() - dot.radius()) * down,
                                dot.radius() * 2 * down,
                                dot.radius() * 2 * down),
                        dot.paint(),
                        false);
            case Shape.Stroke line -> {
                pen(line.paint(), line.thickness() * down, line.dashed());
                graphics.draw(
                        new Line2D.Double(line.x1() * across, line.y1() * down, line.x2() * across, line.y2() * down));
            }
            case Shape.Words words -> words(words);
        }
    }

    private Path2D path(Shape.Ground ground) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (var ring : ground.rings()) {
            for (int i = 0; i < ring.size(); i++) {
                double x = ring.get(i).x() * across;
                double y = ring.get(i).y() * down;
                if (i == 0) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            path.closePath();
        }
        return path;
    }

    private void fill(java.awt.Shape outline, Paint paint, boolean edged) {
        graphics.setPaint(paint == Paint.HIDDEN ? stripes() : colour(paint));
        graphics.fill(outline);
        if (edged || paint.edged()) {
            pen(Paint.QUIET, FINE * .6, paint == Paint.NOTHING);
            graphics.draw(outline);
        }
    }

    private void pen(Paint paint, double thickness, boolean dashed) {
        graphics.setPaint(colour(paint));
        float[] dash = {(float) (5 * FINE), (float) (4 * FINE)};
        graphics.setStroke(new BasicStroke(
                (float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashed ? dash : null, 0));
    }

    private void words(Shape.Words words) {
        Letters letters = words.bold() ? Letters.BOLD : Letters.REGULAR;
        double size = words.size() * down;
        double width = letters.width(words.text(), size);
        double x = words.x() * across
                - switch (words.anchor()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                };
        graphics.setPaint(colour(words.paint()));
        graphics.fill(letters.outline(words.text(), size, x, words.y() * down));
    }

    private static TexturePaint stripes() {
        BufferedImage tile = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 10; x++) {
            for (int y = 0; y < 10; y++) {
                tile.setRGB(x, y, ((x + y) % 10 < 4 ? colour(Paint.HIDDEN) : Color.WHITE).getRGB());
            }
        }
        return new TexturePaint(tile, new Rectangle2D.Double(0, 0, 10, 10));
    }

    private static Color colour(Paint paint) {
        return Color.decode(paint.colour());
    }
}
