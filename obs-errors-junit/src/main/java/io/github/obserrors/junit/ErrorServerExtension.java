package io.github.obserrors.junit;

import io.github.obserrors.server.ErrorServer;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;
import org.opentest4j.TestAbortedException;

/** Starts the servers that {@link ObsErrors} asks for, and judges the tests that had them. */
final class ErrorServerExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(ErrorServerExtension.class);

    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext rootContext) {
        return ExtensionContextScope.TEST_METHOD; // so that the server of a constructor belongs to the test
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        inject(context, context.getRequiredTestClass(), null);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        for (Object instance : context.getRequiredTestInstances().getAllInstances()) {
            inject(context, instance.getClass(), instance);
        }
    }

    private static void inject(ExtensionContext context, Class<?> type, @Nullable Object instance) {
        List<Field> fields = AnnotationSupport.findAnnotatedFields(
                type, ObsErrors.class, field -> Modifier.isStatic(field.getModifiers()) == (instance == null));
        for (Field field : fields) {
            String place = "the field " + field.getName();
            requireServer(field.getType(), place);
            if (Modifier.isFinal(field.getModifiers())) {
                throw new ExtensionConfigurationException("@ObsErrors cannot set " + place + ", which is final");
            }
            ErrorServer server = start(context, wish(field), place, field.getDeclaringClass());
            try {
                ReflectionSupport.makeAccessible(field).set(instance, server);
            } catch (ReflectiveOperationException | RuntimeException e) {
                throw new ExtensionConfigurationException("@ObsErrors cannot set " + place, e);
            }
        }
    }

    private static ObsErrors wish(Field field) {
        return AnnotationSupport.findAnnotation(field, ObsErrors.class).orElseThrow();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.isAnnotated(ObsErrors.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        String place = "the parameter " + parameter.getParameter().getName();
        requireServer(parameter.getParameter().getType(), place);
        ObsErrors wish = parameter.findAnnotation(ObsErrors.class).orElseThrow();
        return start(context, wish, place, parameter.getDeclaringExecutable().getDeclaringClass());
    }

    private static ErrorServer start(ExtensionContext scope, ObsErrors wish, String place, Class<?> testClass) {
        return servers(scope).start(NamedScript.of(wish.value(), testClass), wish.allowUnused(), place);
    }

    private static void requireServer(Class<?> type, String place) {
        if (type != ErrorServer.class) {
            throw new ExtensionConfigurationException(
                    "@ObsErrors needs an ErrorServer, but " + place + " is of type " + type.getName());
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Optional<Throwable> failure = context.getExecutionException();
        for (Optional<ExtensionContext> scope = Optional.of(context);
                scope.isPresent();
                scope = scope.get().getParent()) {
            find(scope.get()).ifPresent(servers -> {
                servers.count(failure.isEmpty());
                failure.filter(exception -> !(exception instanceof TestAbortedException))
                        .ifPresent(servers::describe);
            });
        }
        if (failure.isEmpty()) {
            find(context).ifPresent(Servers::requireUsed);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (context.getExecutionException().isEmpty()) {
            find(context).filter(Servers::haveAllPassed).ifPresent(Servers::requireUsed);
        }
    }

    /** The servers of a scope, which JUnit closes when the scope ends. */
    private static Servers servers(ExtensionContext scope) {
        return scope.getStore(NAMESPACE).computeIfAbsent(scope.getUniqueId(), id -> new Servers(), Servers.class);
    }

    /** The servers of a scope, if it has any; stores look into those of their parents, so the key names the scope. */
    private static Optional<Servers> find(ExtensionContext scope) {
        return Optional.ofNullable(scope.getStore(NAMESPACE).get(scope.getUniqueId(), Servers.class));
    }
}
