package ca.helpcommunitieslead.platform.db;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions, spelled out where they begin. A call inside another joins it. */
@Component
public final class Tx {
    private final TransactionTemplate template;

    Tx(PlatformTransactionManager transactions) {
        this.template = new TransactionTemplate(transactions);
    }

    public void run(Runnable work) {
        template.executeWithoutResult(_ -> work.run());
    }

    public <T> T call(Supplier<T> work) {
        return template.execute(_ -> work.get());
    }
}
