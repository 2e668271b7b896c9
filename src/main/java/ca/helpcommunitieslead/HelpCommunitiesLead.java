package ca.helpcommunitieslead;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication(proxyBeanMethods = false)
public class HelpCommunitiesLead {
    public static void main(String[] args) {
        SpringApplication.run(HelpCommunitiesLead.class, args);
    }
}
