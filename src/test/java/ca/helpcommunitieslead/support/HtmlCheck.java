package ca.helpcommunitieslead.support;

import com.thaiopensource.relaxng.impl.CombineValidator;
import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.Validator;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.Jaxp11XMLReaderCreator;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.checker.jing.CheckerSchema;
import nu.validator.htmlparser.common.Heuristics;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import nu.validator.localentities.LocalCacheEntityResolver;
import nu.validator.xml.NullEntityResolver;
import nu.validator.xml.customelements.NamespaceChangingSchemaWrapper;
import nu.validator.xml.dataattributes.DataAttributeDroppingSchemaWrapper;
import nu.validator.xml.langattributes.XmlLangAttributeDroppingSchemaWrapper;
import nu.validator.xml.roleattributes.RoleAttributeFilteringSchemaWrapper;
import nu.validator.xml.templateelement.TemplateElementDroppingSchemaWrapper;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML checker inside this process. Its schema is read once; a page then takes milliseconds. It is put together
 * here from its parts: its own front doors also load a language detector and a Unicode check, which need a Jetty and an
 * ICU of long ago.
 */
public final class HtmlCheck {
    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";
    private static final List<Schema> SCHEMAS = Stream.concat(
                    Stream.of(schema()),
                    Stream.of(
                            CheckerSchema.ASSERTION_SCH,
                            CheckerSchema.TABLE_CHECKER,
                            CheckerSchema.CONFORMING_BUT_OBSOLETE_WARNER,
                            CheckerSchema.MICRODATA_CHECKER,
                            CheckerSchema.TEXT_CONTENT_CHECKER,
                            CheckerSchema.UNCHECKED_SUBTREE_WARNER,
                            CheckerSchema.UNSUPPORTED_CHECKER,
                            CheckerSchema.USEMAP_CHECKER))
            .toList();

    private HtmlCheck() {}

    private static Schema schema() {
        try {
            var resolver = new LocalCacheEntityResolver(new NullEntityResolver());
            resolver.setAllowRnc(true);
            var properties = properties(new Notes());
            properties.put(ValidateProperty.ENTITY_RESOLVER, resolver);
            Schema schema = CompactSchemaReader.getInstance()
                    .createSchema(resolver.resolveEntity(null, SCHEMA), properties.toPropertyMap());
            schema = new DataAttributeDroppingSchemaWrapper(schema);
            schema = new XmlLangAttributeDroppingSchemaWrapper(schema);
            schema = new RoleAttributeFilteringSchemaWrapper(schema);
            schema = new TemplateElementDroppingSchemaWrapper(schema);
            return new NamespaceChangingSchemaWrapper(schema);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static PropertyMapBuilder properties(ErrorHandler handler) {
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, handler);
        properties.put(ValidateProperty.XML_READER_CREATOR, new Jaxp11XMLReaderCreator());
        return properties;
    }

    /** What the checker says of this document. */
    public static Findings of(String html) {
        var notes = new Notes();
        try {
            parser(notes).parse(new InputSource(new StringReader(html)));
        } catch (IOException | SAXException e) {
            notes.errors.add("HTML cannot be read: " + e.getMessage());
        }
        return new Findings(List.copyOf(notes.errors), List.copyOf(notes.warnings));
    }

    private static HtmlParser parser(ErrorHandler handler) throws SAXException {
        var parser = new HtmlParser();
        parser.setCommentPolicy(XmlViolationPolicy.ALLOW);
        parser.setContentNonXmlCharPolicy(XmlViolationPolicy.ALLOW);
        parser.setContentSpacePolicy(XmlViolationPolicy.ALTER_INFOSET);
        parser.setNamePolicy(XmlViolationPolicy.ALLOW);
        parser.setXmlnsPolicy(XmlViolationPolicy.ALTER_INFOSET);
        parser.setMappingLangToXmlLang(true);
        parser.setHeuristics(Heuristics.ALL);
        parser.setContentHandler(validator(properties(handler).toPropertyMap()).getContentHandler());
        parser.setErrorHandler(handler);
        return parser;
    }

    private static Validator validator(PropertyMap properties) {
        return SCHEMAS.stream()
                .map(schema -> schema.createValidator(properties))
                .reduce(CombineValidator::new)
                .orElseThrow();
    }

    /** One line for each fault, and for what is allowed but not advised. */
    public record Findings(List<String> errors, List<String> warnings) {}

    private static final class Notes implements ErrorHandler {
        private final List<String> errors = new ArrayList<>();
        private final List<String> warnings = new ArrayList<>();

        @Override
        public void warning(SAXParseException found) {
            warnings.add(inWords(found));
        }

        @Override
        public void error(SAXParseException found) {
            errors.add(inWords(found));
        }

        @Override
        public void fatalError(SAXParseException found) {
            errors.add(inWords(found));
        }

        private static String inWords(SAXParseException found) {
            return "HTML line " + found.getLineNumber() + ": " + found.getMessage();
        }
    }
}
