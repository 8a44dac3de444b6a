package visavis.cli;

import java.io.IOException;
import java.util.Properties;

import picocli.CommandLine.IVersionProvider;

/** The version the build wrote beside the messages. Public for picocli, which makes it: what is not, it finds out by failing first. */
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        var properties = new Properties();
        try (var in = Version.class.getResourceAsStream("/visavis/version.properties")) {
            properties.load(in);
        }
        return new String[] {"Visavis " + properties.getProperty("version")};
    }
}
