package visavis.view.common;

import javafx.scene.text.Font;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;

/**
 * An icon that has its font from the beginning. Others get it by style only when they are in a window; measured before, as buttons do, what they
 * show is looked for in every font of the system, and not found.
 */
public final class Icon extends FontIcon {
    public Icon() {}

    public Icon(String literal) {
        super(literal);
    }

    /** Looks for icons and their fonts, so that the first of them need not: on any thread. */
    public static void prepare() {
        handler("fth-users");
    }

    private static IkonHandler handler(String literal) {
        return IkonResolverProvider.getInstance(JavaFXFontLoader.getInstance()).resolve(literal);
    }

    @Override
    public void setIconLiteral(String literal) {
        var handler = handler(literal);
        setFont(Font.font(handler.getFontFamily(), getIconSize()));
        super.setIconLiteral(literal);
    }
}
