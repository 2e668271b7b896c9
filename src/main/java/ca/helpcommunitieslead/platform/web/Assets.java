package ca.helpcommunitieslead.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** Style sheets, scripts and pictures, each at an address that holds its hash and may be kept for ever. */
@Component
final class Assets {
    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("pico.css", "META-INF/resources/webjars/picocss__pico/2.1.1/css/pico.min.css"),
            Map.entry("site.css", "static/site.css"),
            Map.entry("endorse.js", "static/endorse.js"),
            Map.entry("kit.js", "static/kit.js"),
            Map.entry("toolkit.js", "static/toolkit.js"),
            Map.entry("edit.css", "static/edit.css"),
            Map.entry("desk.css", "static/desk.css"),
            Map.entry("edit.js", "static/edit.js"),
            Map.entry("icon.svg", "static/icon.svg"),
            Map.entry("councils.css", "static/councils.css"),
            Map.entry("map.js", "static/map.js"));

    private final Map<String, Asset> byAddress = new TreeMap<>();
    private final Map<String, String> addresses = new TreeMap<>();

    Assets() {
        for (var file : FILES.entrySet()) {
            var asset = read(file.getKey(), file.getValue());
            var address = "/assets/" + asset.hash() + "/" + file.getKey();
            byAddress.put(address, asset);
            addresses.put(file.getKey(), address);
        }
    }

    private static Asset read(String name, String resource) {
        try {
            var bytes = new ClassPathResource(resource).getContentAsByteArray();
            var type = MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
            return new Asset(
                    new ByteArrayResource(bytes),
                    type,
                    DigestUtils.md5DigestAsHex(bytes).substring(0, 10));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address(String file) {
        var address = addresses.get(file);
        if (address == null) throw new IllegalArgumentException("no asset " + file);
        return address;
    }

    Optional<Asset> at(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    record Asset(ByteArrayResource content, MediaType type, String hash) {}
}
