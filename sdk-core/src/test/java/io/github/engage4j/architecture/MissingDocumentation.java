package io.github.engage4j.architecture;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Finds the public and protected types, record components, methods and constants that have no documentation. Parses only. */
final class MissingDocumentation extends TreePathScanner<Void, Void> {

    private final DocTrees docs;
    private final Path root;
    private final List<String> missing = new ArrayList<>();

    private MissingDocumentation(DocTrees docs, Path root) {
        this.docs = docs;
        this.root = root;
    }

    /** One line for each thing that has none. */
    static List<String> in(Path root, List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            MissingDocumentation scanner = new MissingDocumentation(DocTrees.instance(task), root);
            scanner.scan(task.parse(), null);
            return scanner.missing;
        }
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
        if (!isVisible(type.getModifiers().getFlags())) {
            return null;
        }
        DocCommentTree comment = comment();
        if (comment == null) {
            report(type.getSimpleName().toString());
        } else if (type.getKind() == Tree.Kind.RECORD) {
            componentsWithoutParam(type, comment).forEach(name -> report(type.getSimpleName() + ", @param " + name));
        }
        return super.visitClass(type, null);
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
        boolean override = method.getModifiers().getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals("Override"));
        if (isVisible(method.getModifiers().getFlags()) && !override && comment() == null) {
            report(owner().getSimpleName() + "." + method.getName() + "(" + method.getParameters() + ")");
        }
        return null;
    }

    /** The names of an open enum's constants say it all. */
    @Override
    public Void visitVariable(VariableTree field, Void unused) {
        boolean shown = isVisible(field.getModifiers().getFlags()) && owner().getKind() != Tree.Kind.ENUM;
        if (shown && !isOpenEnum(owner()) && comment() == null) {
            report(owner().getSimpleName() + "." + field.getName());
        }
        return null;
    }

    private static List<String> componentsWithoutParam(ClassTree type, DocCommentTree comment) {
        Set<String> documented = new LinkedHashSet<>();
        for (DocTree tag : comment.getBlockTags()) {
            if (tag instanceof ParamTree param && !param.getDescription().isEmpty()) {
                documented.add(param.getName().toString());
            }
        }
        return type.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                .map(field -> field.getName().toString())
                .filter(name -> !documented.contains(name))
                .toList();
    }

    private static boolean isOpenEnum(ClassTree type) {
        return type.getImplementsClause().stream()
                .anyMatch(name -> name.toString().equals("OpenEnum"));
    }

    /** What stands in an interface or an annotation is public without saying so. */
    private boolean isVisible(Set<Modifier> flags) {
        boolean inInterface = getCurrentPath().getParentPath().getLeaf() instanceof ClassTree owner
                && (owner.getKind() == Tree.Kind.INTERFACE || owner.getKind() == Tree.Kind.ANNOTATION_TYPE);
        return flags.contains(Modifier.PUBLIC)
                || flags.contains(Modifier.PROTECTED)
                || (inInterface && !flags.contains(Modifier.PRIVATE));
    }

    private DocCommentTree comment() {
        return docs.getDocCommentTree(getCurrentPath());
    }

    private ClassTree owner() {
        TreePath path = getCurrentPath().getParentPath();
        return (ClassTree) path.getLeaf();
    }

    private void report(String what) {
        CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
        Path file = Path.of(unit.getSourceFile().toUri());
        missing.add(root.relativize(file) + ": " + what);
    }
}
