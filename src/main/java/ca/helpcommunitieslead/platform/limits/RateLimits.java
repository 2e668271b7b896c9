package ca.helpcommunitieslead.platform.limits;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.VerboseResult;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts requests by network, for all nodes together. A bucket that is full again is forgotten. */
@Component
public final class RateLimits {
    private static final Duration KEPT_BEYOND = Duration.ofMinutes(1);
    private static final int SUSTAINED = 1;

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;
    private final NetworkKeys keys;

    RateLimits(DataSource database, InstantSource clock, NetworkKeys keys) {
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("rate_limit")
                .idColumn("id")
                .stateColumn("state")
                .expiresAtColumn("expires_at")
                .clientClock(new ProgramTime(clock))
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT_BEYOND))
                .build();
        this.keys = keys;
    }

    /**
     * Asks for one request more, and counts it where there is leave. It uses a connection of its own, so it is asked
     * before a transaction begins: whoever holds one connection while waiting for another can wait for ever.
     */
    public Leave ask(RateLimit limit, ClientNetwork network) {
        if (TransactionSynchronizationManager.isActualTransactionActive())
            throw new IllegalStateException("ask for " + limit.name() + " before the transaction");
        if (network.exempt()) return new Leave.Given();
        return leave(bucket(limit, keys.of(network)).asVerbose().tryConsumeAndReturnRemaining(1));
    }

    private Bucket bucket(RateLimit limit, NetworkKey network) {
        return buckets.getProxy(limit.id(network), () -> configuration(limit));
    }

    private static BucketConfiguration configuration(RateLimit limit) {
        return BucketConfiguration.builder()
                .addLimit(burst -> burst.capacity(limit.burst()).refillGreedy(limit.burst(), limit.burstWithin()))
                .addLimit(sustained ->
                        sustained.capacity(limit.sustained()).refillGreedy(limit.sustained(), limit.sustainedWithin()))
                .build();
    }

    private static Leave leave(VerboseResult<ConsumptionProbe> result) {
        var probe = result.getValue();
        if (probe.isConsumed()) return new Leave.Given();
        var left = result.getDiagnostics().getAvailableTokensPerEachBandwidth();
        var cause = left[SUSTAINED] < 1 ? Leave.Cause.SUSTAINED : Leave.Cause.BURST;
        return new Leave.Refused(cause, Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** The program's clock, so that tests can move it. */
    private record ProgramTime(InstantSource clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
