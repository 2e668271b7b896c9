package ca.helpcommunitieslead.resolution;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Reads an answer as far as so many bytes, keeps none of them, and then hangs up. */
final class FirstBytes implements BodySubscriber<Long> {
    private final CompletableFuture<Long> result = new CompletableFuture<>();
    private final long most;
    private @Nullable Subscription source;
    private long read;

    FirstBytes(long most) {
        this.most = most;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        source = subscription;
        subscription.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        for (var piece : pieces) read += piece.remaining();
        if (source == null) return;
        if (read < most) {
            source.request(1);
        } else {
            source.cancel();
            result.complete(read);
        }
    }

    @Override
    public void onError(Throwable problem) {
        result.completeExceptionally(problem);
    }

    @Override
    public void onComplete() {
        result.complete(read);
    }

    @Override
    public CompletionStage<Long> getBody() {
        return result;
    }
}
