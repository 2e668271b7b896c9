package ca.helpcommunitieslead.support;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;

/** Hears all that the rooms of a running site tell one another. */
public final class News implements ApplicationListener<ApplicationEvent> {
    private final List<Object> heard = new CopyOnWriteArrayList<>();

    private News() {}

    /** What is told from now on. */
    public static News of(TestSite site) {
        var news = new News();
        site.bean(ApplicationEventMulticaster.class).addApplicationListener(news);
        return news;
    }

    @Override
    public void onApplicationEvent(ApplicationEvent event) {
        if (event instanceof PayloadApplicationEvent<?> news) heard.add(news.getPayload());
    }

    public <T> List<T> of(Class<T> kind) {
        return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
