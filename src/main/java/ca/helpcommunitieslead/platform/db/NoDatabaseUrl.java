package ca.helpcommunitieslead.platform.db;

import ca.helpcommunitieslead.platform.config.Settings;
import java.util.Objects;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** True when the operator named no database, so that the program brings its own. */
final class NoDatabaseUrl implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return Objects.requireNonNull(context.getBeanFactory())
                .getBean(Settings.class)
                .databaseUrl()
                .isEmpty();
    }
}
