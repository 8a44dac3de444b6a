import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * Classes compiled for Java 5 say nothing of what lies on the stack where, so that Java has to work it out whenever it verifies them, and takes
 * them into no ahead-of-time cache. Written again as classes of Java 8 they say it: picocli is such, and a short command takes a sixth less time.
 */
final class StackMaps {
    private static final int FIRST_WITH = ClassFile.JAVA_6_VERSION, WRITTEN = ClassFile.JAVA_8_VERSION, MAJOR = 6;

    private StackMaps() {}

    /** Leaves a jar that has no such classes as it is; those written get the time, so that every build makes the same. */
    static void addTo(Path jar, FileTime time) throws IOException {
        try (var inside = FileSystems.newFileSystem(jar); var files = Files.walk(inside.getPath("/"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
                var old = Files.readAllBytes(file);
                if (version(old) >= FIRST_WITH) continue;
                Files.write(file, renewed(old, inside));
                Files.setLastModifiedTime(file, time);
            }
        }
    }

    private static int version(byte[] type) {
        return type[MAJOR] << 8 | type[MAJOR + 1] & 0xff;
    }

    private static byte[] renewed(byte[] old, FileSystem inside) {
        var format = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(types(inside)));
        var higher = ClassTransform.endHandler(type -> type.withVersion(WRITTEN, 0));
        return format.transformClass(format.parse(old), ClassTransform.dropping(ClassFileVersion.class::isInstance)
                .andThen(ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)).andThen(higher));
    }

    /** Where two ways meet, what is on the stack is what both have in common, so the jar's own types must be known. */
    private static ClassHierarchyResolver types(FileSystem inside) {
        return ClassHierarchyResolver.ofResourceParsing(type -> {
            var name = type.descriptorString();
            var file = inside.getPath(name.substring(1, name.length() - 1) + ".class");
            try {
                return Files.exists(file) ? Files.newInputStream(file) : null;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }).orElse(ClassHierarchyResolver.defaultResolver());
    }
}
